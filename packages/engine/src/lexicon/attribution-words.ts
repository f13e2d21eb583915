/** Verbs whose quoted complement is the speaker's name for something: "called the vote “a farce”". */
export const DESCRIBING: ReadonlySet<string> = new Set([
  'describe', 'call', 'hail', 'label', 'brand', 'dub', 'term', 'characterise', 'characterize', 'list', 'praise', 'condemn', 'denounce', 'dismiss', 'slam', 'blast',
  'deride', 'decry', 'ridicule', 'welcome', 'reject', 'appeal', 'thank', 'congratulate', 'refuse', 'rebuke', 'defend', 'justify', 'mock', 'criticise', 'criticize', 'blame', 'lay', 'accuse', 'attack',
])

/** Verbs that give somebody's word for a thing even without quotation marks: "what it called a wise outcome". */
export const NAMING: ReadonlySet<string> = new Set(['call', 'describe', 'term', 'dub', 'label', 'brand'])

/** Verbs of charging somebody with what follows "of", "for" or "with". */
export const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'suspect', 'blame', 'charge', 'indict'])

/** Verbs that deny what their object tells: "dismissed a report that …". */
export const DISMISSING: ReadonlySet<string> = new Set(['dismiss', 'deny', 'reject', 'refute', 'rebut', 'dispute', 'disprove', 'rubbish', 'repudiate', 'contest', 'discount', 'debunk', 'contradict', 'denounce', 'disown'])

/** Verbs that tell of a happening by its noun, with a clause behind it: "explained the incident in which a boat sank". */
export const RECOUNTING: ReadonlySet<string> = new Set(['explain', 'recount', 'outline', 'detail', 'relate', 'describe'])

/** What is put out in words; behind "issued the following statement:" stand the words themselves. */
export const PUT_OUT: ReadonlySet<string> = new Set(['statement', 'declaration', 'message', 'remark', 'communique', 'communiqué', 'comment', 'address', 'speech', 'answer', 'reply', 'tweet', 'post'])

/** Who a headline quotes by a colon: "Minister: talks to go on", "Two killed in raid: police". */
export const HEADLINE_SPEAKERS: ReadonlySet<string> = new Set([
  'pm', 'president', 'premier', 'minister', 'chancellor', 'king', 'queen', 'ministry', 'government', 'army', 'military', 'police', 'official', 'officials', 'spokesman',
  'spokeswoman', 'spokesperson', 'envoy', 'ambassador', 'diplomat', 'diplomats', 'mediator', 'mediators', 'governor', 'mayor', 'prosecutor', 'prosecutors', 'medic', 'medics',
  'witness', 'witnesses', 'monitor', 'monitors', 'kremlin', 'pentagon', 'opposition', 'rebels', 'secretary',
])
