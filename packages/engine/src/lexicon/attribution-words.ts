/** Verbs whose quoted complement is the speaker's name for something: "called the vote “a farce”". */
export const DESCRIBING: ReadonlySet<string> = new Set([
  'describe', 'call', 'hail', 'label', 'brand', 'dub', 'term', 'characterise', 'characterize', 'list', 'praise', 'condemn', 'denounce', 'dismiss', 'slam', 'blast',
  'deride', 'decry', 'ridicule', 'welcome', 'mock', 'criticise', 'criticize', 'blame', 'lay', 'accuse', 'attack',
])

/** Verbs that give somebody's word for a thing even without quotation marks: "what it called a wise outcome". */
export const NAMING: ReadonlySet<string> = new Set(['call', 'describe', 'term', 'dub', 'label', 'brand'])

/** Verbs of charging somebody with what follows "of", "for" or "with". */
export const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'suspect', 'blame', 'charge', 'indict'])

/** Verbs that deny what their object tells: "dismissed a report that …". */
export const DISMISSING: ReadonlySet<string> = new Set(['dismiss', 'deny', 'reject', 'refute', 'rebut', 'dispute', 'disprove', 'rubbish', 'repudiate', 'contest', 'discount', 'debunk', 'contradict', 'denounce', 'disown'])
