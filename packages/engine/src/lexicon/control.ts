/** Verbs whose infinitive is done by their subject even when an object stands between: "promised Kyiv to help". */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  'promise', 'pledge', 'vow', 'threaten', 'offer', 'agree', 'commit', 'use', 'take', 'seize', 'travel', 'fly', 'arrive', 'visit', 'meet',
  'hold', 'speak', 'call_for', 'decide', 'refuse', 'decline', 'sign', 'issue', 'release', 'make', 'have', 'need', 'seek', 'join', 'gather',
])

/** Nouns whose infinitive tells what was done, not what may be done, when somebody uses or takes them: "took the chance to thank". */
export const IMPLICATIVE_NOUNS: ReadonlySet<string> = new Set(['opportunity', 'chance', 'occasion', 'time', 'moment', 'floor', 'step', 'trouble', 'visit', 'speech', 'address'])

/** Nouns of resolve, whose "of" names who resolved: "the decision of the court to free them". */
export const RESOLVES: ReadonlySet<string> = new Set(['decision', 'move', 'choice', 'refusal', 'readiness', 'willingness', 'intention', 'pledge', 'promise', 'commitment', 'vow', 'threat', 'failure', 'determination', 'resolve', 'ruling'])

/** Acts that are done once an authority has decided them. */
export const DONE_BY_DECIDING: ReadonlySet<string> = new Set([
  'release', 'free', 'pardon', 'expel', 'recall', 'suspend', 'lift', 'ban', 'freeze', 'unfreeze', 'sanction', 'recognise', 'recognize', 'cancel', 'reopen', 'grant', 'drop', 'acquit', 'dissolve', 'annul',
])

/** Predicates that say a claim is not so. */
export const UNTRUE: ReadonlySet<string> = new Set([
  'unfounded', 'false', 'untrue', 'baseless', 'groundless', 'fabricated', 'wrong', 'fictitious', 'bogus', 'absurd', 'lie', 'fabrication', 'invention', 'nonsense',
  'fiction', 'falsehood', 'hoax', 'propaganda', 'slander', 'fantasy', 'rubbish', 'disinformation', 'misinformation', 'incorrect', 'inaccurate', 'ridiculous',
])

/** Verbs whose object, a claim, is told as not so. */
export const DISCREDITING_VERBS: ReadonlySet<string> = new Set(['deny', 'dismiss', 'refute', 'rebut', 'reject', 'disprove', 'rubbish', 'debunk', 'disavow', 'contradict'])

/** Verbs whose infinitive happened if they did: "managed to", "went on to". */
export const IMPLICATIVE_VERBS: ReadonlySet<string> = new Set([
  'manage', 'go', 'proceed', 'use', 'take', 'seize', 'help', 'succeed', 'begin', 'start', 'continue', 'cease', 'stop', 'happen', 'choose',
  'dare', 'move', 'rush', 'come', 'appear', 'hasten', 'complete', 'finish', 'resume', 'keep', 'elect', 'return', 'let', 'allow', 'force',
  'cause', 'lead', 'compel', 'make', 'enable', 'permit', 'confirm', 'reiterate', 'get', 'invoke',
])

/** Verbs and nouns after which "for …ing" and "of …ing" tell what was done: thanked for helping, accused of shelling. */
export const JUDGING_WORDS: ReadonlySet<string> = new Set([
  'thank', 'praise', 'congratulate', 'commend', 'applaud', 'credit', 'hail', 'accuse', 'blame', 'condemn', 'criticise', 'criticize', 'charge',
  'convict', 'suspect', 'apologise', 'apologize', 'forgive', 'punish', 'sentence', 'arrest', 'jail', 'fine', 'indict', 'denounce', 'censure',
  'rebuke', 'sanction', 'reward', 'honour', 'honor', 'succeed', 'regret', 'admit', 'confess', 'welcome', 'deplore', 'decry', 'lament', 'appreciate', 'guilty', 'responsible', 'after', 'respond', 'reply',
])

/** Verbs and nouns of penalties, after which "for …ing" tells what was done: "suspended for criticising", "a sentence for refusing". */
export const PENALTIES: ReadonlySet<string> = new Set([
  'serve', 'imprison', 'detain', 'expel', 'suspend', 'dismiss', 'sack', 'fire', 'ban', 'disqualify', 'execute', 'penalise', 'penalize', 'prosecute', 'deport', 'impeach', 'reprimand',
  'sentence', 'term', 'prison', 'imprisonment', 'conviction', 'penalty', 'punishment', 'sanction', 'fine',
])

/** Words after which "in …ing" leaves open whether it was done. */
export const OPEN_IN: ReadonlySet<string> = new Set(['interest', 'interested', 'fail', 'failure', 'delay', 'difficulty', 'hesitation', 'hesitate', 'believe', 'slow', 'challenge', 'obstacle', 'confidence', 'intent', 'use', 'useful', 'crucial', 'essential', 'important', 'vital', 'necessary'])

/** Nouns and verbs of alarm and suspicion: what stands behind their preposition as known has happened, "concern about the strike". */
export const ALARMS: ReadonlySet<string> = new Set(['concern', 'worry', 'alarm', 'suspect', 'allege', 'accuse', 'blame'])

/** Journeys and gatherings that somebody makes for a purpose, which is then carried out: "a tour to appeal for aid". */
export const ERRANDS: ReadonlySet<string> = new Set(['tour', 'visit', 'trip', 'journey', 'mission', 'rally', 'march', 'demonstration', 'meeting', 'summit', 'conference', 'letter', 'statement', 'vote'])

/** What one says one wants to do and does by saying so: "I want to thank …". */
export const DONE_BY_SAYING: ReadonlySet<string> = new Set(['thank', 'congratulate', 'commend', 'applaud', 'welcome', 'condemn', 'praise', 'salute', 'apologise', 'apologize', 'express', 'reiterate', 'reaffirm', 'urge', 'denounce'])

/** Purposes that are carried out in the telling: somebody rose to thank, met to discuss, called to congratulate. */
export const SPEECH_PURPOSE: ReadonlySet<string> = new Set([
  'discuss', 'congratulate', 'thank', 'condemn', 'express', 'protest', 'mark', 'review', 'talk', 'convey', 'reaffirm', 'demand', 'offer',
  'pay', 'attend', 'meet', 'visit', 'welcome', 'praise', 'apologize', 'apologise', 'urge', 'underscore', 'reiterate', 'stress', 'emphasise', 'emphasize', 'affirm',
  'appeal', 'denounce', 'criticise', 'criticize', 'commemorate', 'honour', 'honor', 'brief', 'consult', 'negotiate', 'voice', 'salute', 'console', 'encourage', 'lobby',
  'demonstrate', 'rally', 'oppose', 'commend', 'confer', 'deliberate', 'mourn', 'seek', 'push', 'press', 'ask', 'request', 'call',
])

/** Conjunctions and prepositions whose gerund clause tells what happened: "by closing the border", "after meeting". */
export const FACTUAL_MARKS: ReadonlySet<string> = new Set(['by', 'after', 'while', 'when', 'since', 'despite', 'upon', 'following', 'as', 'because', 'although', 'though', 'where'])

/** Common nouns that, before an event noun, say who acts: "a police raid", "army shelling". */
export const ACTING_MODIFIERS: ReadonlySet<string> = new Set([
  'police', 'army', 'government', 'rebel', 'rebels', 'militia', 'military', 'navy', 'opposition', 'coalition', 'insurgent', 'militant', 'state',
  'union', 'student', 'farmer', 'worker', 'separatist', 'jihadist', 'islamist', 'guerrilla', 'paramilitary', 'junta', 'allied',
])

/** Qualities of an act that a capital at the head of a sentence makes look like a name: "Mass protests", "Heavy fighting". */
export const QUALITIES: ReadonlySet<string> = new Set([
  'mass', 'large', 'large-scale', 'massive', 'heavy', 'violent', 'nationwide', 'angry', 'huge', 'peaceful', 'fresh', 'new', 'deadly', 'major', 'intense', 'fierce', 'sporadic', 'renewed',
  'widespread', 'rare', 'daily', 'ongoing', 'several', 'many', 'multiple', 'big', 'small', 'recent', 'further', 'repeated', 'joint', 'separate', 'simultaneous', 'overnight', 'armed', 'public',
])

/** Words of direction that make one predicate with their verb, also from behind its object: "push them back". */
export const DIRECTIONS: ReadonlySet<string> = new Set(['back', 'home', 'away', 'off', 'out'])

/** Means of talking from afar. */
export const REMOTE: ReadonlySet<string> = new Set(['phone', 'telephone', 'videoconference', 'video', 'videolink', 'teleconference', 'hotline'])

/** Nouns of quantity: what counts stands after "of". */
export const QUANTITIES: ReadonlySet<string> = new Set([
  'thousand', 'hundred', 'dozen', 'million', 'score', 'number', 'group', 'majority', 'most', 'some', 'several', 'many', 'all', 'half', 'part', 'couple',
  'handful', 'series', 'range', 'lot', 'rest', 'member', 'ton', 'tonne', 'batch', 'shipment', 'pair',
  'item', 'piece', 'box', 'crate', 'bag', 'sack', 'pallet', 'container', 'truckload', 'planeload', 'shipload', 'load', 'consignment', 'kilogram', 'kilo', 'litre', 'liter', 'barrel', 'set',
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

/** Nouns whose "from" tells what is left, not who asks or gives. */
export const LEAVING: ReadonlySet<string> = new Set(['withdrawal', 'pullout', 'retreat', 'departure', 'exit', 'disengagement', 'evacuation', 'removal', 'expulsion', 'return'])
