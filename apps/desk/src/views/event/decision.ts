/** Fields that a person can correct. */
export const FIELDS = ['category', 'mode', 'date', 'actor', 'recipient', 'aux'] as const
export type Field = (typeof FIELDS)[number]

/** What a person is about to decide. */
export type Decision =
  | { readonly kind: 'correct'; readonly field: Field }
  | { readonly kind: 'same' | 'different'; readonly other: string | null }
  | { readonly kind: 'split'; readonly account: string; readonly words: string }

/** What each field is called. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  category: 'what was done',
  mode: 'in which way',
  date: 'when',
  actor: 'who',
  recipient: 'to whom',
  aux: 'whether it happened',
}

/** The head of the sheet on which it is decided. */
export const decisionTitle = (decision: Decision): string => {
  switch (decision.kind) {
    case 'correct':
      return `Correct ${FIELD_NAMES[decision.field]}`
    case 'same':
      return 'The same event'
    case 'different':
      return 'A different event'
    case 'split':
      return 'Take this account out'
  }
}

/** What follows from it, in a sentence. */
export const decisionMeaning = (decision: Decision): string => {
  switch (decision.kind) {
    case 'correct':
      return 'Your word goes before the coder’s, now and after every new coding. What stood there stays in the history.'
    case 'same':
      return 'The other event’s accounts come here. It can be undone: take an account out again.'
    case 'different':
      return 'Nothing joins the two again until a person says so.'
    case 'split':
      return 'The account becomes an event of its own and stays one.'
  }
}
