import type { Auxiliary } from '../model/index.ts'

/** How a word bears on the reality of what it governs. */
export type Reading =
  | 'planned' | 'wanted' | 'demanded' | 'possible' | 'feared' | 'conditional' | 'denied' | 'prevented' | 'cancelled' | 'remembered'
  | 'opinion' | 'alleged' | 'attempted'

/** What the word governs: its clause below, its object noun, the noun after its preposition, its subject's clause, the noun it modifies, its own clause. */
export type Scope = 'complement' | 'object' | 'oblique' | 'subject' | 'noun' | 'clause'

/** A word that changes factuality, with the auxiliary it brings; null marks a claim, which is told by somebody but not denied. */
export interface Operator {
  readonly lemma: string
  readonly reading: Reading
  readonly auxiliary: Auxiliary | null
  readonly scope: readonly Scope[]
}

/** The auxiliary of each reading. A demand has not been done; an opinion and an allegation are somebody's, which the voice tells. */
export const AUXILIARY_OF: Readonly<Record<Reading, Auxiliary | null>> = {
  planned: 'future', wanted: 'hypothetical', demanded: 'hypothetical', possible: 'hypothetical', feared: 'hypothetical', conditional: 'hypothetical',
  denied: 'negation', prevented: 'negation', cancelled: 'negation', remembered: 'historical', opinion: 'hypothetical', alleged: null, attempted: 'hypothetical',
}

const operators = (reading: Reading, scope: readonly Scope[], ...lemmas: readonly string[]): readonly Operator[] =>
  lemmas.map((lemma) => Object.freeze({ lemma, reading, auxiliary: AUXILIARY_OF[reading], scope }))

const BELOW: readonly Scope[] = ['complement', 'object', 'oblique']

const index = (list: readonly Operator[]): ReadonlyMap<string, Operator> => new Map(list.map((operator) => [operator.lemma, operator]))

/** Verbs; a particle is joined. */
export const VERB_OPERATORS: ReadonlyMap<string, Operator> = index([
  ...operators('planned', BELOW, 'plan', 'schedule', 'prepare', 'intend', 'expect', 'slate', 'arrange', 'aim', 'anticipate', 'envisage', 'foresee', 'await', 'gear_up', 'poise', 'earmark', 'look_forward', 'ready'),
  ...operators('planned', ['complement'], 'set', 'decide', 'resolve', 'promise', 'pledge', 'vow', 'agree', 'undertake', 'commit', 'mean', 'determine', 'opt', 'volunteer', 'swear', 'offer'),
  ...operators('wanted', BELOW, 'want', 'hope', 'seek', 'wish', 'desire', 'favour', 'favor', 'prefer', 'advocate', 'eye', 'crave', 'yearn', 'long', 'aspire', 'dream', 'pursue', 'work_toward', 'push'),
  ...operators('wanted', BELOW, 'propose', 'consider', 'mull', 'contemplate', 'weigh', 'ponder', 'suggest', 'recommend', 'float', 'moot'),
  // Not with an object: "discussed the attack" leaves the attack standing.
  ...operators('wanted', ['complement'], 'discuss', 'explore', 'debate', 'examine', 'study'),
  ...operators('demanded', BELOW, 'urge', 'call_for', 'demand', 'request', 'ask', 'require', 'beg', 'plead', 'implore', 'press', 'exhort', 'instruct', 'command', 'beseech', 'insist_on', 'encourage', 'entreat', 'petition', 'lobby', 'oblige'),
  // "ordered a blockade" tells of one; "appealed the verdict" leaves it standing.
  ...operators('demanded', ['complement'], 'order', 'direct'),
  ...operators('demanded', ['complement', 'oblique'], 'appeal'),
  ...operators('demanded', ['complement'], 'need', 'have', 'ought', 'call', 'call_on', 'call_upon', 'invite', 'pressure'),
  ...operators('feared', BELOW, 'fear', 'worry', 'dread', 'risk', 'threaten', 'warn', 'caution'),
  ...operators('possible', BELOW, 'suspect', 'doubt', 'speculate', 'imagine', 'assume', 'suppose', 'predict', 'forecast', 'hint', 'allow_for', 'permit', 'authorise', 'authorize', 'entitle'),
  ...operators('conditional', ['object', 'oblique'], 'depend', 'hinge', 'presuppose'),
  ...operators('denied', BELOW, 'deny', 'fail', 'neglect', 'decline', 'refuse', 'omit', 'forget', 'abstain', 'desist', 'refrain', 'shy', 'stop_short', 'rule_out', 'exclude', 'forswear', 'disclaim', 'lack', 'reject'),
  ...operators('prevented', BELOW, 'prevent', 'avoid', 'avert', 'foil', 'thwart', 'preclude', 'stave_off', 'ward_off', 'head_off', 'forestall', 'frustrate', 'bar', 'forbid', 'deter', 'dissuade', 'prohibit', 'pre-empt', 'preempt', 'escape'),
  ...operators('cancelled', ['object', 'complement'], 'cancel', 'call_off', 'scrap', 'postpone', 'abort', 'shelve', 'put_off', 'defer', 'delay', 'abandon'),
  ...operators('attempted', ['complement', 'object'], 'try', 'attempt', 'endeavour', 'endeavor', 'strive', 'struggle', 'plot', 'conspire', 'bid'),
  ...operators('opinion', ['complement'], 'believe', 'think', 'feel', 'reckon', 'guess', 'view', 'regard', 'deem', 'judge', 'see'),
  ...operators('alleged', ['complement', 'object'], 'allege', 'claim', 'report', 'rumour', 'rumor', 'accuse', 'blame'),
  ...operators('remembered', BELOW, 'remember', 'recall', 'recollect', 'reminisce'),
  // Not with a clause: "is honoured to welcome". "Marks the first conviction" remembers none.
  ...operators('remembered', ['object', 'oblique'], 'commemorate', 'memorialise', 'memorialize', 'honour', 'honor'),
])

/** Event-bearing nouns above "of", "for", "to" or "that": "fears of an attack", "plans for a visit". */
export const NOUN_OPERATORS: ReadonlyMap<string, Operator> = index([
  ...operators('planned', BELOW, 'plan', 'preparation', 'schedule', 'intention', 'intent', 'agreement', 'decision', 'arrangement', 'pledge', 'promise', 'vow', 'commitment', 'readiness', 'willingness', 'expectation', 'anticipation', 'aim', 'goal', 'invitation', 'offer', 'timetable', 'roadmap', 'blueprint', 'eve', 'date', 'deadline', 'mandate', 'groundwork', 'countdown'),
  ...operators('wanted', BELOW, 'hope', 'desire', 'wish', 'proposal', 'idea', 'suggestion', 'bid', 'interest', 'consideration', 'option', 'draft', 'recommendation', 'ambition', 'aspiration'),
  ...operators('demanded', BELOW, 'demand', 'call', 'request', 'appeal', 'need', 'pressure', 'order', 'ultimatum', 'requirement', 'plea', 'petition', 'obligation', 'duty'),
  ...operators('feared', BELOW, 'fear', 'risk', 'threat', 'danger', 'worry', 'concern', 'spectre', 'specter', 'alarm', 'dread', 'warning', 'apprehension'),
  ...operators('possible', BELOW, 'possibility', 'prospect', 'likelihood', 'chance', 'probability', 'potential', 'scenario', 'case', 'event', 'eventuality', 'speculation', 'suspicion', 'doubt', 'hypothesis', 'ability', 'capability', 'capacity', 'right', 'permission', 'authority', 'way', 'path'),
  ...operators('attempted', BELOW, 'attempt', 'effort', 'try', 'plot', 'conspiracy', 'push'),
  ...operators('denied', BELOW, 'denial', 'absence', 'lack', 'failure', 'refusal', 'rejection', 'inability', 'unwillingness', 'non-occurrence', 'reluctance'),
  ...operators('prevented', BELOW, 'prevention', 'avoidance', 'ban', 'prohibition', 'deterrence'),
  ...operators('cancelled', BELOW, 'cancellation', 'postponement', 'abandonment', 'delay'),
  ...operators('alleged', BELOW, 'allegation', 'accusation', 'claim', 'rumour', 'rumor', 'report', 'charge'),
  ...operators('opinion', BELOW, 'belief', 'view', 'opinion', 'impression'),
  ...operators('remembered', BELOW, 'anniversary', 'memory', 'commemoration', 'remembrance', 'history', 'legacy', 'veteran', 'era'),
])

/** Adjectives and participles on an event noun, or predicative over a clause: "alleged raid", "is likely to meet". */
export const ADJECTIVE_OPERATORS: ReadonlyMap<string, Operator> = index([
  ...operators('planned', ['noun', 'complement'], 'planned', 'upcoming', 'forthcoming', 'future', 'scheduled', 'expected', 'imminent', 'impending', 'intended', 'coming', 'looming', 'anticipated', 'promised', 'pledged', 'next', 'pending', 'slated', 'due', 'set', 'ready', 'prepared', 'poised', 'about', 'eventual', 'agreed', 'prospective', 'would-be', 'willing', 'determined', 'bound', 'keen', 'eager', 'committed'),
  ...operators('possible', ['noun', 'complement'], 'possible', 'potential', 'likely', 'probable', 'hypothetical', 'theoretical', 'conceivable', 'suspected', 'presumed', 'unlikely', 'able', 'capable', 'uncertain', 'unconfirmed', 'unclear', 'doubtful', 'apparent'),
  ...operators('wanted', ['noun', 'complement'], 'proposed', 'suggested', 'hoped-for', 'desired', 'envisaged', 'mooted', 'draft', 'sought-after', 'long-sought', 'tentative'),
  ...operators('demanded', ['noun', 'complement'], 'demanded', 'requested', 'necessary', 'needed', 'required', 'essential', 'imperative', 'crucial', 'vital', 'important', 'obliged', 'supposed'),
  ...operators('feared', ['noun', 'complement'], 'feared', 'threatened', 'dreaded', 'afraid', 'fearful', 'worried'),
  ...operators('attempted', ['noun'], 'attempted', 'failed', 'abortive', 'unsuccessful', 'botched'),
  ...operators('prevented', ['noun'], 'foiled', 'thwarted', 'averted', 'prevented', 'aborted'),
  ...operators('cancelled', ['noun'], 'cancelled', 'canceled', 'postponed', 'called-off', 'shelved', 'delayed', 'scrapped'),
  ...operators('denied', ['noun', 'complement'], 'unable', 'unwilling', 'non-existent', 'nonexistent', 'fictitious', 'fake', 'reluctant', 'imaginary', 'impossible', 'bogus'),
  ...operators('alleged', ['noun'], 'alleged', 'reported', 'claimed', 'purported', 'rumoured', 'rumored'),
  ...operators('remembered', ['noun'], 'historical', 'past', 'former', 'colonial', 'wartime', 'decades-old', 'century-old', 'bygone', 'ancient', 'medieval', 'soviet-era', 'cold-war', 'long-ago', 'year-old'),
])

/** Adverbs over their own clause. */
export const ADVERB_OPERATORS: ReadonlyMap<string, Operator> = index([
  ...operators('denied', ['clause'], 'not', "n't", 'never', 'no', 'neither', 'nor', 'hardly', 'scarcely', 'barely', 'nowhere', 'rarely', 'seldom'),
  ...operators('possible', ['clause'], 'possibly', 'perhaps', 'maybe', 'potentially', 'probably', 'likely', 'presumably', 'conceivably', 'theoretically', 'hopefully', 'hypothetically', 'arguably', 'ideally'),
  ...operators('alleged', ['clause'], 'reportedly', 'allegedly', 'purportedly', 'supposedly', 'apparently', 'ostensibly'),
  ...operators('remembered', ['clause'], 'historically', 'formerly', 'once', 'traditionally', 'originally'),
  ...operators('attempted', ['clause'], 'almost', 'nearly'),
  ...operators('planned', ['clause'], 'soon', 'tomorrow'),
])

/** Auxiliary verbs. "can" and "could" after a past reporting verb and "would" there are the coder's to soften. */
export const MODAL_OPERATORS: ReadonlyMap<string, Operator> = index([
  ...operators('planned', ['clause'], 'will', 'shall', "'ll", 'wo'),
  ...operators('possible', ['clause'], 'may', 'might', 'could', 'can', 'ca'),
  ...operators('conditional', ['clause'], 'would', "'d"),
  ...operators('demanded', ['clause'], 'must', 'should', 'ought', 'need'),
])

/** Conjunctions that open the clause they bear on; words joined by a blank. */
export const SUBORDINATOR_OPERATORS: ReadonlyMap<string, Operator> = index([
  ...operators('conditional', ['clause'], 'if', 'unless', 'lest', 'provided', 'providing', 'whether', 'in case', 'as long as', 'so long as', 'on condition', 'assuming', 'supposing', 'even if', 'only if', 'should', 'until', 'till', 'once', 'otherwise', 'so that', 'in order'),
])

/** Prepositions and phrases before an event noun or gerund. */
export const PREPOSITION_OPERATORS: ReadonlyMap<string, Operator> = index([
  ...operators('denied', ['noun'], 'without', 'instead of', 'rather than', 'short of', 'in the absence of', 'in place of', 'barring', 'absent'),
  ...operators('conditional', ['noun'], 'in the event of', 'in case of', 'pending', 'subject to', 'in return for', 'in exchange for'),
  ...operators('planned', ['noun'], 'ahead of', 'in preparation for', 'on the eve of', 'in advance of', 'prior to', 'in anticipation of'),
  ...operators('feared', ['noun'], 'for fear of', 'at risk of', 'under threat of'),
])
