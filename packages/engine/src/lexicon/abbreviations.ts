/** Titles and other words whose full stop never ends a sentence, because a name or a number follows. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'sr', 'jr', 'gen', 'lt', 'col', 'maj', 'capt', 'cmdr', 'sgt', 'cpl', 'pvt', 'adm',
  'brig', 'sen', 'rep', 'gov', 'pres', 'amb', 'hon', 'rev', 'fr', 'mgr', 'supt', 'insp', 'det', 'no', 'nos', 'vs', 'v', 'fig',
  'art', 'sec', 'ch', 'pp', 'vol', 'approx', 'ca', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov',
  'dec', 'mt', 'ft', 'e.g', 'i.e', 'cf', 'al', 'dept', 'univ', 'ayat', 'sh', 'secy', 'asst', 'messrs', 'mme', 'mlle',
])

/** Words whose full stop may also end a sentence: what follows decides. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'inc', 'ltd', 'corp', 'co', 'llc', 'plc', 'bros', 'etc', 'esq', 'phd', 'a.m', 'p.m', 'am', 'pm', 'est', 'gmt', 'bn', 'tn',
])

/** Prefixes that keep their hyphen in Universal Dependencies' English (counted in the EWT and GUM training parts). */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set([
  'non', 'e', 're', 'co', 'anti', 'pre', 'pro', 'mid', 'cross', 'post', 'sub', 'semi', 'multi', 'ex', 'counter', 'inter',
  'ultra', 'al', 'el', 'ar', 'as', 'ash', 'an', 'ad', 'at', 'az', 'un', 'de', 'bin', 'trans', 'extra', 'infra', 'mini', 'micro',
])

/** Words that open English sentences far more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  'The', 'A', 'An', 'He', 'She', 'It', 'They', 'We', 'I', 'You', 'This', 'That', 'These', 'Those', 'In', 'On', 'At', 'But', 'And',
  'However', 'His', 'Her', 'Their', 'Its', 'Our', 'After', 'Before', 'During', 'While', 'When', 'If', 'As', 'Since', 'Both', 'Some',
  'Many', 'Most', 'Earlier', 'Later', 'Last', 'Meanwhile', 'Also', 'According', 'There', 'Officials', 'Police', 'For', 'With', 'By',
])
