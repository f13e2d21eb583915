/** Auxiliaries that lay something on somebody. */
export const OBLIGATION: ReadonlySet<string> = new Set(['must', 'should', 'shall', 'ought'])

/** States and chances: who says that something should be so asks nobody to do it. */
export const ASKS_NOTHING: ReadonlySet<string> = new Set([
  'be', 'have', 'pose', 'remain', 'become', 'seem', 'mean', 'cost', 'work', 'last', 'happen', 'suffice', 'help', 'matter', 'exist', 'know', 'understand', 'note', 'think', 'hope', 'say', 'add',
  'expect', 'feel', 'believe', 'want', 'like', 'reach', 'rise', 'fall', 'improve', 'arrive', 'face', 'suffer', 'win', 'lose', 'serve', 'live',
])

/** Verbs that refuse nothing when their subject says it will not: states, chances, knowing and saying. */
export const NO_REFUSAL: ReadonlySet<string> = new Set([
  'be', 'have', 'work', 'help', 'matter', 'hurt', 'affect', 'last', 'happen', 'take', 'need', 'know', 'comment', 'say', 'tell', 'elaborate', 'discuss', 'speculate',
  'name', 'identify', 'become', 'seem', 'make', 'mean', 'cost', 'see', 'find', 'get', 'exist', 'remain', 'rain', 'suffice', 'win', 'lose', 'survive', 'miss', 'mind',
  'feel', 'think', 'expect', 'believe', 'want', 'like', 'go', 'confirm', 'disclose', 'reveal', 'specify', 'answer', 'rest', 'hesitate', 'forget', 'let',
])
