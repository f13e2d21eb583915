import { QUAD_CLASS, QUAD_WORDS, type Quad } from '../words/categories.ts'

const UP = 'M1.2 9.5 6 1.5l4.8 8z'
const DOWN = 'M1.2 2.5 6 10.5l4.8-8z'

/** The sign of a kind of act: up together, down against; open words, filled deeds. */
export const Mark = ({ quad, silent = false }: { readonly quad: Quad; readonly silent?: boolean }) => (
  <svg
    className={`mark-sign ${QUAD_CLASS[quad]}`}
    viewBox="0 0 12 12"
    width="11"
    height="11"
    {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': QUAD_WORDS[quad] })}
  >
    <path
      d={quad < 3 ? UP : DOWN}
      fill={quad % 2 === 0 ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
    />
  </svg>
)
