import { STATES } from '../words/states.ts'

/** The names of states, for fields that offer them while one writes. */
export const StateNames = () => (
  <datalist id="states">
    {STATES.map(({ code, name }) => (
      <option key={code} value={name} />
    ))}
  </datalist>
)
