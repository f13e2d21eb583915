import { asQuad, meaningOf, QUAD_CLASS, quadOf, realityMeaning, realityWords } from '../words/categories.ts'
import { isUnsure, type Line, UNNAMED } from '../words/line.ts'
import { sidesWords } from '../words/parties.ts'
import { Mark } from './mark.tsx'

/** "△ CONSULT phone": the act by its mark, its category and mode. */
export const Act = ({ line }: { readonly line: Line }) => {
  const quad = asQuad(line.quad_code)
  const [category = ''] = line.event
  return (
    <span className={`act ${QUAD_CLASS[quad]}`} title={meaningOf(category)}>
      <Mark quad={quad} /> <span className="category">{line.event.join(' + ').toLowerCase()}</span>
      {line.mode.length > 0 && <span className="mode"> {line.mode.join(', ')}</span>}
    </span>
  )
}

/** The same for a category without a line. */
export const CategoryWords = ({ category, mode }: { readonly category: string; readonly mode: string | null }) => {
  const quad = quadOf(category) ?? 1
  return (
    <span className={`act ${QUAD_CLASS[quad]}`} title={meaningOf(category)}>
      <Mark quad={quad} /> <span className="category">{category.toLowerCase()}</span>
      {mode !== null && <span className="mode"> {mode}</span>}
    </span>
  )
}

/** What must be said before an act that did not happen, or that is read with doubt. */
export const Caution = ({ line }: { readonly line: Line }) => {
  const reality = realityWords(line.aux)
  return (
    <>
      {reality !== null && (
        <em className="reality" title={realityMeaning(line.aux) ?? undefined}>
          {reality}
        </em>
      )}
      {isUnsure(line) && <span className="unsure">unsure</span>}
    </>
  )
}

/** Who acts, towards whom; nobody known looks so. */
export const Sides = ({ line }: { readonly line: Line }) => (
  <span className={line.aux.length === 0 ? 'sides' : 'sides not-happened'}>
    {line.actor.length === 0 ? <span className="doubtful">{UNNAMED}</span> : sidesWords(line.actor)}
    {line.recipient.length > 0 && ` → ${sidesWords(line.recipient)}`}
  </span>
)
