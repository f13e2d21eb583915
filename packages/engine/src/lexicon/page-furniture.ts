/** Elements that hold no report text, or hold it for machines only. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'nav', 'aside', 'footer', 'form', 'button', 'select', 'input', 'textarea', 'option', 'svg',
  'math', 'iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'dialog', 'menu', 'head', 'title', 'img', 'picture', 'map',
])

/** Dropped elements that hold no words anyway, so that nobody need be told. */
export const WORDLESS_ELEMENTS: ReadonlySet<string> = new Set(['img', 'picture', 'input', 'svg', 'math', 'canvas', 'map', 'head', 'title', 'embed'])

/** Elements that begin and end a block. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'html', 'body', 'main', 'article', 'section', 'div', 'header', 'hgroup', 'p', 'pre', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure', 'figcaption', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption',
  'address', 'hr', 'fieldset', 'center', 'details', 'summary',
])

/** Words in a class, id or role that mark what stands beside a report rather than in it. */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set([
  'ad', 'ads', 'advert', 'advertisement', 'adslot', 'sponsor', 'sponsored', 'promo', 'newsletter', 'subscribe', 'subscription',
  'related', 'recommended', 'share', 'sharing', 'social', 'cookie', 'consent', 'breadcrumb', 'breadcrumbs', 'comments',
  'sidebar', 'navigation', 'navbar', 'menu', 'pagination', 'banner', 'toolbar', 'popup', 'modal', 'skip', 'complementary', 'contentinfo',
])

/** Words in a class, rel or itemprop that mark who wrote it. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(['byline', 'author', 'authors'])

/** `<meta>` names for the day of publication, best first. */
export const DATE_META: readonly string[] = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'dc.date.issued', 'dcterms.issued', 'dcterms.date', 'dc.date',
  'citation_publication_date', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'date',
]

/** `<meta>` names for the publisher, best first. */
export const PUBLISHER_META: readonly string[] = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name']

/** `<meta>` names for the author. */
export const AUTHOR_META: readonly string[] = ['author', 'article:author', 'dc.creator', 'byl']
