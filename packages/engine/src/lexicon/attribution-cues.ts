/** A word that reports what somebody says. */
export interface Cue {
  readonly lemma: string
  /** 0 to 1: how surely the word, with a clause or a quotation below, reports speech or writing. */
  readonly strength: number
  /** The source denies or doubts what is reported. */
  readonly negative: boolean
  /** What is said is held or felt rather than said: believe, fear. */
  readonly opinion: boolean
  /** The cue is itself an act with a frame of its own: warn, condemn, demand. */
  readonly frame: boolean
}

interface Kind {
  readonly strength: number
  readonly negative?: true
  readonly opinion?: true
  readonly frame?: true
}

const cues = (kind: Kind, ...lemmas: readonly string[]): readonly Cue[] =>
  lemmas.map((lemma) =>
    Object.freeze({ lemma, strength: kind.strength, negative: kind.negative ?? false, opinion: kind.opinion ?? false, frame: kind.frame ?? false }))

/** Reporting verbs. */
export const CUE_VERBS: readonly Cue[] = Object.freeze([
  ...cues({ strength: 1 }, 'say', 'state', 'tell', 'tweet', 'quote', 'remark'),
  ...cues({ strength: 0.95 },
    'announce', 'report', 'claim', 'confirm', 'declare', 'explain', 'inform', 'insist', 'assert', 'argue', 'contend', 'maintain', 'affirm',
    'reaffirm', 'reiterate', 'emphasise', 'emphasize', 'stress', 'underline', 'underscore', 'highlight', 'clarify', 'testify', 'comment',
    'observe', 'mention', 'recount', 'narrate', 'disclose', 'reveal', 'opine', 'concede', 'acknowledge', 'admit', 'joke', 'quip', 'boast'),
  ...cues({ strength: 0.85 },
    'add', 'note', 'reply', 'respond', 'answer', 'repeat', 'recall', 'suggest', 'indicate', 'write', 'post', 'conclude', 'advise', 'notify',
    'assure', 'reassure', 'remind', 'caution', 'cite', 'retort', 'counter', 'relay', 'convey', 'elaborate', 'posit', 'submit',
    'attest', 'certify', 'vow', 'allege', 'preach', 'muse', 'exclaim', 'shout', 'whisper', 'declaim', 'estimate', 'predict', 'forecast',
    'warn', 'hint', 'signal', 'point_out', 'spell_out', 'retweet', 'cable', 'telegraph'),
  ...cues({ strength: 0.7 }, 'continue', 'interject', 'lecture', 'ask', 'inquire', 'wonder', 'propose', 'recommend'),
  ...cues({ strength: 0.85, negative: true }, 'deny', 'refute', 'disclaim', 'disavow', 'gainsay', 'disprove'),
  ...cues({ strength: 0.7, negative: true }, 'doubt', 'dispute', 'debunk', 'rebut', 'contest'),
  ...cues({ strength: 0.75, opinion: true }, 'believe', 'think', 'feel', 'reckon', 'assume', 'suspect', 'suppose', 'guess', 'imagine', 'hope', 'expect', 'assess'),
  ...cues({ strength: 0.7, opinion: true }, 'fear', 'worry', 'regret', 'lament', 'complain'),
  ...cues({ strength: 0.85, frame: true }, 'promise', 'pledge', 'swear', 'threaten', 'demand', 'urge', 'request', 'plead', 'protest', 'object', 'charge', 'condemn', 'accuse', 'criticise', 'criticize', 'denounce', 'apologise', 'apologize'),
].filter((cue, at, all) => all.findIndex((other) => other.lemma === cue.lemma) === at))

const FRAMED: ReadonlySet<string> = new Set(['warn', 'vow', 'allege', 'caution', 'complain', 'regret', 'lament', 'propose', 'recommend', 'announce', 'admit', 'acknowledge', 'concede', 'dispute', 'deny', 'advise', 'assure', 'ask'])

const VERB_INDEX: ReadonlyMap<string, Cue> = new Map(CUE_VERBS.map((cue) => [cue.lemma, FRAMED.has(cue.lemma) ? Object.freeze({ ...cue, frame: true }) : cue]))

/** The reporting verb with this lemma, if it is one. */
export const cueVerb = (lemma: string): Cue | null => VERB_INDEX.get(lemma) ?? null

/** Nouns that report what somebody says, with a that-clause, or after "in": "his claim that", "in a statement". */
export const CUE_NOUN_LIST: readonly Cue[] = Object.freeze([
  ...cues({ strength: 0.9 },
    'statement', 'claim', 'announcement', 'remark', 'comment', 'assertion', 'declaration', 'report', 'allegation', 'confirmation', 'message',
    'assurance', 'explanation', 'revelation', 'testimony', 'tweet', 'post', 'contention', 'argument', 'insistence', 'admission', 'suggestion',
    'reminder', 'disclosure', 'observation', 'conclusion', 'word', 'quote', 'account', 'affirmation', 'acknowledgement', 'acknowledgment', 'notice'),
  ...cues({ strength: 0.75 }, 'speech', 'interview', 'letter', 'communique', 'communiqué', 'readout', 'briefing', 'address', 'press_release', 'press_conference', 'news_conference', 'release', 'telegram', 'note', 'memo', 'finding', 'estimate', 'prediction', 'forecast', 'rumour', 'rumor', 'article', 'op-ed', 'editorial', 'broadcast', 'reply', 'response', 'answer'),
  ...cues({ strength: 0.8, negative: true }, 'denial', 'refutation', 'disclaimer', 'rebuttal'),
  ...cues({ strength: 0.7, opinion: true }, 'belief', 'view', 'opinion', 'hope', 'expectation', 'fear', 'concern', 'assessment', 'suspicion', 'conviction', 'feeling', 'judgement', 'judgment', 'impression'),
  ...cues({ strength: 0.85, frame: true }, 'warning', 'threat', 'promise', 'pledge', 'vow', 'demand', 'call', 'accusation', 'complaint', 'criticism'),
])

/** Lemmas of {@link CUE_NOUN_LIST}. */
export const CUE_NOUNS: ReadonlySet<string> = new Set(CUE_NOUN_LIST.map((cue) => cue.lemma))
