/** `<meta>` names for the day of publication, best first. */
export const DATE_META: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
]

/** `<meta>` names for the publisher, best first. */
export const PUBLISHER_META: readonly string[] = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name']

/** `<meta>` names for the author, best first. */
export const AUTHOR_META: readonly string[] = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']

/** `<meta>` names for the title, best first. */
export const TITLE_META: readonly string[] = ['og:title', 'twitter:title', 'dc.title', 'headline']
