/** Auxiliaries that lay something on somebody. */
export const OBLIGATION: ReadonlySet<string> = new Set(['must', 'should', 'shall', 'ought'])

/** Verbs that refuse nothing when their subject says it will not: states, chances, knowing and saying. */
export const NO_REFUSAL: ReadonlySet<string> = new Set([
  'be', 'have', 'work', 'help', 'matter', 'hurt', 'affect', 'last', 'happen', 'take', 'need', 'know', 'comment', 'say', 'tell', 'elaborate', 'discuss', 'speculate',
  'name', 'identify', 'become', 'seem', 'make', 'mean', 'cost', 'see', 'find', 'get', 'exist', 'remain', 'rain', 'suffice', 'win', 'lose', 'survive', 'miss', 'mind',
  'feel', 'think', 'expect', 'believe', 'want', 'like', 'go', 'confirm', 'disclose', 'reveal', 'specify', 'answer', 'rest', 'hesitate', 'forget', 'let',
])
