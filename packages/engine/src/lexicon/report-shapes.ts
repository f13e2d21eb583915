/** Months, January first; each with its short forms. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
  ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
]

export const WEEKDAY_NAMES: readonly string[] = [
  'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sun', 'mon', 'tues', 'tue', 'wed', 'thurs', 'thur', 'thu', 'fri', 'sat',
]

/** Words that may stand beside the date on a date line, longest first. */
export const DATE_LINE_LABELS: readonly string[] = [
  'for immediate release', 'not for release before', 'press release', 'release date', 'date of release', 'last updated', 'published on',
  'posted on', 'issued on', 'first published', 'publication date', 'published', 'updated', 'posted', 'issued', 'released', 'dated', 'date', 'on', 'at',
  'utc', 'gmt', 'bst', 'cet', 'cest', 'edt', 'est', 'ist', 'msk', 'a.m.', 'p.m.', 'am', 'pm',
]

/** Lines that label a release and say nothing. */
export const RELEASE_LABELS: ReadonlySet<string> = new Set([
  'for immediate release', 'press release', 'news release', 'media release', 'media note', 'press statement', 'press note', 'press communique',
  'press communiqué', 'readout', 'statement', 'breaking', 'breaking news', 'news', 'world', 'politics', 'briefings & statements', 'statements and releases',
  'official text', 'unofficial translation', 'translation',
])

/** What kind of report a label or an opening line makes of what follows. */
export const LABEL_GENRES: readonly { readonly shape: RegExp; readonly genre: 'readout' | 'statement' | 'communique' }[] = [
  { shape: /^read-?out:?$/iu, genre: 'readout' },
  { shape: /^(?:the )?(?:following|below) (?:is a )?read-?out\b/iu, genre: 'readout' },
  // "14.03.2019 – Press release", "Press Release 187".
  { shape: /^[\d\p{L}.,/ ]{6,20} [-–—|·•] (?:press|media|news) (?:release|statement|note)$|^(?:press|media|news) (?:release|statement|note)(?: [-–—|·•] [\d\p{L}.,/ ]{6,20}| (?:no\.? ?|nr\.? ?)?\d[\d/.-]*)$/iu, genre: 'statement' },
  { shape: /^(?:press|media|news) (?:release|statement|note):?$|^(?:official )?statement:?$|^briefings & statements$|^statements and releases$/iu, genre: 'statement' },
  { shape: /^(?:the )?(?:following|below) (?:is a |is the )?(?:statement|is attributable|text of the statement)\b/iu, genre: 'statement' },
  { shape: /^press communiqu[eé]:?$/iu, genre: 'communique' },
]

/** Words that begin a byline. */
export const BYLINE_OPENERS: readonly string[] = ['by', 'written by', 'reported by', 'reporting by', 'from our correspondent', 'story by', 'words by']

/** Whole lines that stand where a byline stands. */
export const STAFF_BYLINES: ReadonlySet<string> = new Set([
  'staff', 'staff reporter', 'staff writer', 'staff and agencies', 'staff reporters', 'staff writers', 'our correspondent', 'agencies', 'news desk', 'web desk',
  'from our own correspondent', 'a staff reporter', 'wire services', 'agency report', 'news agencies',
])

/** Labels before the publisher's name in the head of a report. */
export const SOURCE_LABELS: readonly string[] = ['source', 'publisher', 'agency', 'issued by', 'published by']

/** What a caption begins with. */
export const CAPTION_OPENERS: readonly string[] = ['photo', 'file photo', 'image', 'picture', 'caption', 'credit', 'photo credit', 'photograph', 'video', 'graphic', 'map']

/** Small words inside the names of places and offices. */
export const NAME_CONNECTORS: ReadonlySet<string> = new Set([
  'of', 'the', 'and', 'for', 'on', 'in', 'to', 'at', 'de', 'del', 'la', 'las', 'los', 'le', 'el', 'al', 'da', 'do', 'dos', 'du', 'di', 'sur', 'und', 'upon', 'am', '&', '-', 'és', 'y', 'e', 'et',
])

/** Capitalised words that open a sentence and never name a place. */
export const NEVER_PLACES: ReadonlySet<string> = new Set([
  'on', 'in', 'at', 'by', 'since', 'from', 'until', 'before', 'after', 'during', 'the', 'a', 'an', 'this', 'that', 'as', 'it', 'he', 'she', 'they', 'we', 'for', 'to', 'note', 'update', 'breaking', 'exclusive', 'analysis', 'opinion', 'explainer', 'factbox', 'correction', 'watch', 'live',
])

/** How the name of an official body begins ("Ministry of …"), lower case. */
export const OFFICIAL_BODY_OPENERS: readonly string[] = [
  'ministry of', 'ministry for', 'department of', 'department for', 'office of the', 'office of', 'embassy of', 'permanent mission of', 'permanent representation of', 'consulate general of', 'government of', 'presidency of', 'cabinet of', 'secretariat of', 'press service of', 'press office of', 'administration of', 'council of ministers', 'federal ministry', 'royal ministry', 'state ministry', 'delegation of', 'general staff of', 'permanent secretariat of',
]

/** Words with which the name of an official body ends or which are the whole of it, lower case. */
export const OFFICIAL_BODY_ENDINGS: readonly string[] = [
  'foreign ministry', 'defence ministry', 'defense ministry', 'interior ministry', 'finance ministry', 'white house', 'state department', 'foreign office', 'commonwealth office', 'development office', 'prime minister’s office', "prime minister's office", 'president’s office', "president's office", 'presidential office', 'presidential administration', 'presidential press service', 'kremlin', 'elysée', 'élysée', 'downing street', 'press service', 'external action service', 'office of the spokesperson', 'department of defense', 'global affairs canada', 'government', 'presidency', 'royal court', 'pentagon', 'gov.uk',
]

/** Present-tense verbs with which an office speaks of itself: "The Ministry announces …". */
export const PERFORMATIVE_VERBS: readonly string[] = [
  'announces', 'condemns', 'welcomes', 'expresses', 'regrets', 'reaffirms', 'reiterates', 'deplores', 'notes', 'calls', 'urges', 'wishes', 'conveys', 'rejects', 'denounces', 'declares', 'informs', 'confirms', 'extends', 'congratulates', 'appeals', 'affirms', 'stresses', 'underlines', 'follows', 'hereby', 'strongly', 'firmly', 'categorically', 'resolutely', 'deeply', 'warmly',
]

/** Headline shapes of a government's account of a call or meeting. */
export const READOUT_SHAPES: readonly RegExp[] = [
  /^read-?out\b/iu,
  /\bread-?out (?:of|from)\b/iu,
  // Only names may follow "with": "X's call with Y raises hopes" is a newspaper's headline.
  /['’]s? (?:\p{L}+ )?(?:[Cc]all|[Mm]eeting|[Cc]onversation|[Tt]alks|[Pp]hone [Cc]all|[Tt]elephone [Cc]onversation) [Ww]ith (?:(?:\p{Lu}[\p{L}.'’-]*|of|the|and|de|al),? ?)+$/u,
  /^(?:[Tt]elephone|[Pp]hone) (?:[Cc]all|[Cc]onversation) (?:with|between) (?:(?:\p{Lu}[\p{L}.'’-]*|of|the|and|de|al),? ?)+$/u,
]

/** Headline shapes of a text that two or more sides put out together. */
export const COMMUNIQUE_SHAPES: readonly RegExp[] = [
  // Before "joint" only what names the sides ("G7", "A–B", "Ministers’") or the paper; "Leaders sign joint statement" is news about one.
  /^(?:full text of (?:the )?)?(?:(?:[\p{L}.]*[-–—/&\d'’][\p{L}\d–-]*|final|press|official|trilateral|bilateral|the) ){0,4}joint (?:press )?(?:statement|communiqu[eé]|declaration)(?!\p{L})/iu,
  // "Chad - Niger Joint Statement on …", "Chad and Niger joint statement".
  /^(?:\p{Lu}[\p{L}.]*[ ,]?){1,4}(?: ?[-–—/&] ?|and )(?:\p{Lu}[\p{L}.]* ?){1,4}[Jj]oint (?:[Pp]ress )?(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration)(?!\p{L})/u,
  /^(?:final |press |summit |joint )?communiqu[eé](?!\p{L})/iu,
]

/** Headline shapes of one side's statement. */
export const STATEMENT_SHAPES: readonly RegExp[] = [
  /^(?:press |official |media |full |written )?statement (?:by|from|of|on|regarding|concerning|about|attributable)\b/iu,
  // "Chad: Statement by the High Representative on …".
  /^\p{Lu}[\p{L}\p{N} ,.’'/()–-]{2,50}: (?:Joint |Press )?(?:[Ss]tatement|[Dd]eclaration|[Rr]emarks) (?:by|of|from) the \p{Lu}/u,
  /^(?:Foreign |Defence |Defense )?(?:Ministry |MFA )?Spokes(?:person|man|woman) (?:\p{Lu}[\p{L}-]* )+(?:\p{Lu}[\p{L}-]*)?['’]s (?:Regular Press Conference|Remarks|Comments|Statement)\b/u,
  /^(?:press|media|official) (?:statement|release|note|advisory)\b/iu,
  /^(?:Remarks|Declaration|Address|Message|Comment) (?:by|of|from) (?:the )?\p{Lu}/u,
  /['’]s? (?:press |official )?statement (?:on|regarding|concerning)\b/iu,
  /\b(?:ministry|spokesperson|government|secretary|president|minister)['’]?s? (?:press )?statement (?:on|regarding|about)\b/iu,
  /^(?:note to correspondents|note verbale)\b/iu,
]
