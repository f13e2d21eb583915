/** Auxiliaries that lay something on somebody. */
export const OBLIGATION: ReadonlySet<string> = new Set(['must', 'should', 'shall', 'ought'])
