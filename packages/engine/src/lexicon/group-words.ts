/** Nouns that, after "the two" or "both", mean the parties told of before; what kind of party each means. */
export const PAIR_NOUNS: Readonly<Record<string, 'people' | 'states'>> = {
  leader: 'people', president: 'people', minister: 'people', diplomat: 'people', official: 'people', man: 'people', premier: 'people',
  counterpart: 'people', statesman: 'people', chief: 'people', envoy: 'people', head: 'people', adviser: 'people', advisor: 'people', secretary: 'people', general: 'people', pair: 'people', duo: 'people', trio: 'people', negotiator: 'people', delegation: 'people', team: 'people',
  side: 'states', country: 'states', nation: 'states', party: 'states', state: 'states', government: 'states', neighbour: 'states',
  neighbor: 'states', capital: 'states', people: 'states', ally: 'states', power: 'states', rival: 'states', partner: 'states', foe: 'states',
}

/** Words that make such a noun point back. */
export const PAIR_MARKS: ReadonlySet<string> = new Set(['two', 'both', 'three', 'four'])

/** Bare nouns that mean the parties even with only an article: "the sides agreed", "the pair discussed". */
export const BARE_PAIRS: ReadonlySet<string> = new Set(['side', 'pair', 'duo', 'party', 'leader', 'president', 'minister', 'adviser', 'advisor', 'head', 'premier'])

/** Singular definite nouns that point back to a state, a body or a person told of before. */
export const BACK_NOUNS: Readonly<Record<string, 'state' | 'body' | 'person'>> = {
  country: 'state', nation: 'state', republic: 'state', kingdom: 'state', island: 'state',
  organisation: 'body', organization: 'body', group: 'body', movement: 'body', bloc: 'body', alliance: 'body', agency: 'body', council: 'body',
  body: 'body', militia: 'body', union: 'body', party: 'body', company: 'body', coalition: 'body', faction: 'body',
  leader: 'person', president: 'person', minister: 'person', premier: 'person', official: 'person', spokesman: 'person',
  spokeswoman: 'person', spokesperson: 'person', envoy: 'person', ambassador: 'person', king: 'person', chancellor: 'person', general: 'person',
  diplomat: 'person', majesty: 'person', excellency: 'person', secretary: 'person', commander: 'person', politician: 'person', counterpart: 'person',
}

/** Nouns for the one over against whoever owns them: "its neighbour" is not itself. */
export const OTHER_NOUNS: ReadonlySet<string> = new Set([
  'counterpart', 'neighbour', 'neighbor', 'ally', 'rival', 'partner', 'adversary', 'foe', 'interlocutor', 'colleague',
])

export const PERSON_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'hers'])
export const GROUP_PRONOUNS: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs'])
export const THING_PRONOUNS: ReadonlySet<string> = new Set(['it', 'its'])
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours'])

/** What an official conveys for their own state: "conveyed Australia's sympathy" tells whose officer speaks. */
export const STANCE_NOUNS: ReadonlySet<string> = new Set([
  'keenness', 'sympathy', 'solidarity', 'support', 'commitment', 'readiness', 'determination', 'concern', 'desire', 'appreciation', 'gratitude', 'condolence',
  'position', 'willingness', 'hope', 'interest', 'respect', 'friendship', 'thanks', 'view', 'resolve', 'stance', 'opposition', 'condemnation', 'pride', 'satisfaction',
  'wish', 'intention', 'stand', 'conviction', 'objection', 'rejection', 'outrage', 'dismay', 'preparedness', 'welcome', 'policy', 'eagerness', 'aspiration',
])

/** Verbs whose subject tells the stance of their own side. */
export const STANCE_VERBS: ReadonlySet<string> = new Set([
  'convey', 'express', 'underscore', 'underline', 'reaffirm', 'affirm', 'reiterate', 'stress', 'emphasise', 'emphasize', 'voice', 'confirm', 'extend', 'declare',
  'state', 'announce', 'highlight', 'repeat', 'renew', 'restate', 'offer', 'note', 'pledge', 'communicate', 'set', 'explain', 'reassure', 'make', 'assert',
])

/** Cities that many states' officials report from: a dateline there tells nothing of whose minister it is. */
export const MEETING_PLACES: ReadonlySet<string> = new Set(['united nations', 'geneva', 'brussels', 'new york', 'the hague', 'vienna', 'davos', 'strasbourg', 'munich'])

/** Words beside a name, or titles, that tell a man or a woman. */
export const GENDER_WORDS: Readonly<Record<string, 'm' | 'f'>> = {
  mr: 'm', 'mr.': 'm', sir: 'm', lord: 'm', king: 'm', prince: 'm', spokesman: 'm', chairman: 'm', sheikh: 'm', sultan: 'm', emir: 'm', pope: 'm', father: 'm',
  mrs: 'f', 'mrs.': 'f', ms: 'f', 'ms.': 'f', madam: 'f', dame: 'f', lady: 'f', queen: 'f', princess: 'f', spokeswoman: 'f', chairwoman: 'f',
}

/** Words of honour before a name, which are no part of it. */
export const HONORIFICS: ReadonlySet<string> = new Set(['h.e', 'h.e.', 'he.', 'shri', 'smt', 'smt.', 'hon', 'hon.', 'honourable', 'honorable', 'excellency', 'highness', 'majesty'])

/** How many parties a number word or a group noun counts. */
export const PARTY_COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, pair: 2, duo: 2, three: 3, trio: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, each: 2, either: 2, neither: 2 }

/** Words in the name of a body that make it a non-governmental one. */
export const CHARITY_WORDS: ReadonlySet<string> = new Set(['foundation', 'initiative', 'aid', 'relief', 'charity', 'charities', 'monitors', 'observatory', 'watch'])

/** Verbs that say only when and how long: "the strike took place on Sunday" dates the strike. */
export const OCCURRING_VERBS: ReadonlySet<string> = new Set(['take', 'happen', 'occur', 'begin', 'start', 'come', 'follow', 'last', 'end', 'open', 'conclude', 'hold', 'break', 'resume'])

/** Verbs whose purpose is of the same day: "voted yesterday to demand", "flew in on Monday to sign". */
export const SAME_DAY_VERBS: ReadonlySet<string> = new Set(['vote', 'decide', 'telephone', 'phone', 'call', 'write', 'speak', 'meet', 'gather', 'move', 'march', 'rally', 'assemble', 'convene', 'fly', 'travel', 'arrive'])

/** Verbs whose object is the other side's in a government's own text: "met Foreign Minister Berg". */
export const MEETING_VERBS: ReadonlySet<string> = new Set(['meet', 'speak', 'talk', 'receive', 'host', 'call', 'telephone', 'phone', 'welcome', 'visit', 'see', 'greet'])

/** Titles that few states have: the title alone may tell the state. */
export const REALM_TITLES: ReadonlySet<string> = new Set(['sultan', 'emir', 'king', 'queen', 'chancellor', 'taoiseach', 'emperor', 'pope', 'supreme leader', 'crown prince'])

/** Participles that look ahead: "the hearing, set for 18 March". */
export const PLANNING_VERBS: ReadonlySet<string> = new Set(['set', 'plan', 'schedule', 'fix', 'slate', 'expect', 'book'])

/** "an Iran-backed militia" is not of Iran. */
export const BACKING_WORDS: ReadonlySet<string> = new Set(['backed', 'supported', 'funded', 'allied', 'aligned', 'trained', 'linked', 'sponsored', 'armed', 'friendly', 'occupied', 'financed', 'brokered', 'mediated'])

/** What is said to somebody: in a government's own text with nobody named behind them, to the other side of the call or meeting. */
export const ADDRESSED_NOUNS: ReadonlySet<string> = new Set(['appreciation', 'gratitude', 'thanks', 'condolence', 'condolences', 'sympathy', 'congratulations', 'greetings', 'regards'])

/** Where those are who are of no one state. */
export const CONTINENTS: ReadonlySet<string> = new Set(['america', 'europe', 'africa', 'asia', 'hemisphere'])

/** Words that only count whoever stands behind their "of". */
export const QUANTITIES: ReadonlySet<string> = new Set(['hundreds', 'thousands', 'dozens', 'scores', 'tens', 'some', 'most', 'many', 'several', 'one', 'all', 'both', 'number', 'majority', 'handful', 'dozen'])

/** Words that say "of many states". */
export const WORLD: ReadonlySet<string> = new Set(['world', 'globe', 'continent', 'international', 'foreign', 'global', 'worldwide', 'several', 'other'])

/** What a state's own text lets the state do: it reaffirms, it stands with, it recognises. */
export const ATTITUDES: ReadonlySet<string> = new Set([
  'reaffirm', 'affirm', 'reiterate', 'stand', 'support', 'condemn', 'recognize', 'recognise', 'welcome', 'remain', 'continue', 'call', 'urge', 'commend',
  'congratulate', 'commit', 'believe', 'regret', 'deplore', 'applaud', 'look', 'oppose', 'reject', 'join', 'value', 'pledge', 'intend', 'have',
])

/** Organs that act for the body they are of: "the General Assembly of the bloc". */
export const ORGANS_OF_BODIES: ReadonlySet<string> = new Set([
  'council', 'assembly', 'commission', 'secretariat', 'board', 'committee', 'bureau', 'presidency', 'chair', 'summit', 'parliament', 'executive', 'directorate', 'headquarters', 'member', 'members',
])

/** What people come together at, so that what is said at it is of its day. */
export const GATHERINGS: ReadonlySet<string> = new Set(['meeting', 'summit', 'conference', 'forum', 'session', 'ceremony', 'assembly', 'congress', 'reception', 'briefing', 'rally'])
