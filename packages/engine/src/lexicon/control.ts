/** Verbs whose infinitive is done by their subject even when an object stands between: "promised Kyiv to help". */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  'promise', 'pledge', 'vow', 'threaten', 'offer', 'agree', 'commit', 'use', 'take', 'seize', 'travel', 'fly', 'arrive', 'visit', 'meet',
  'hold', 'speak', 'call_for', 'decide', 'refuse', 'decline', 'sign', 'issue', 'release', 'make', 'have', 'need', 'seek', 'join', 'gather',
])

/** Nouns whose infinitive tells what was done, not what may be done, when somebody uses or takes them: "took the chance to thank". */
export const IMPLICATIVE_NOUNS: ReadonlySet<string> = new Set(['opportunity', 'chance', 'occasion', 'time', 'moment', 'floor', 'step', 'trouble', 'visit', 'speech', 'address'])

/** Verbs whose infinitive happened if they did: "managed to", "went on to". */
export const IMPLICATIVE_VERBS: ReadonlySet<string> = new Set([
  'manage', 'go', 'proceed', 'use', 'take', 'seize', 'help', 'succeed', 'begin', 'start', 'continue', 'cease', 'stop', 'happen', 'choose',
  'dare', 'move', 'rush', 'come', 'appear', 'hasten', 'complete', 'finish', 'resume', 'keep', 'elect', 'return', 'let', 'allow', 'force',
  'cause', 'lead', 'compel', 'make', 'enable', 'permit', 'confirm', 'reiterate', 'get',
])

/** Verbs and nouns after which "for …ing" and "of …ing" tell what was done: thanked for helping, accused of shelling. */
export const JUDGING_WORDS: ReadonlySet<string> = new Set([
  'thank', 'praise', 'congratulate', 'commend', 'applaud', 'credit', 'hail', 'accuse', 'blame', 'condemn', 'criticise', 'criticize', 'charge',
  'convict', 'suspect', 'apologise', 'apologize', 'forgive', 'punish', 'sentence', 'arrest', 'jail', 'fine', 'indict', 'denounce', 'censure',
  'rebuke', 'sanction', 'reward', 'honour', 'honor', 'succeed', 'regret', 'admit', 'confess', 'guilty', 'responsible', 'after', 'respond', 'reply',
])

/** Conjunctions and prepositions whose gerund clause tells what happened: "by closing the border", "after meeting". */
export const FACTUAL_MARKS: ReadonlySet<string> = new Set(['by', 'after', 'while', 'when', 'since', 'despite', 'upon', 'following', 'as', 'because', 'although', 'though', 'where'])

/** Common nouns that, before an event noun, say who acts: "a police raid", "army shelling". */
export const ACTING_MODIFIERS: ReadonlySet<string> = new Set([
  'police', 'army', 'government', 'rebel', 'rebels', 'militia', 'military', 'navy', 'opposition', 'coalition', 'insurgent', 'militant', 'state',
  'union', 'student', 'farmer', 'worker', 'separatist', 'jihadist', 'islamist', 'guerrilla', 'paramilitary', 'junta', 'allied',
])

/** Means of talking from afar. */
export const REMOTE: ReadonlySet<string> = new Set(['phone', 'telephone', 'videoconference', 'video', 'videolink', 'teleconference', 'hotline'])

/** Nouns of quantity: what counts stands after "of". */
export const QUANTITIES: ReadonlySet<string> = new Set([
  'thousand', 'hundred', 'dozen', 'million', 'score', 'number', 'group', 'majority', 'most', 'some', 'several', 'many', 'all', 'half', 'part', 'couple',
  'handful', 'series', 'range', 'lot', 'rest', 'member', 'ton', 'tonne', 'batch', 'shipment', 'pair',
])

/** Nouns of time: "last month's bombing" has no owner. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  'today', 'yesterday', 'tomorrow', 'tonight', 'day', 'week', 'month', 'year', 'morning', 'afternoon', 'evening', 'night', 'weekend', 'decade', 'century',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
  'september', 'october', 'november', 'december', 'spring', 'summer', 'autumn', 'winter',
])

/** What is said in these is said by whoever made them: "a joint statement which described …". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set([
  'statement', 'communique', 'communiqué', 'letter', 'message', 'declaration', 'tweet', 'post', 'note', 'resolution', 'readout', 'speech', 'address',
  'telegram', 'cable', 'report', 'document', 'text', 'release', 'editorial', 'article', 'video', 'broadcast', 'remark', 'comment', 'word',
])
