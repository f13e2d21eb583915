import { useAsk } from '../api/use-ask.ts'
import { Mark } from '../parts/mark.tsx'
import { QUAD_WORDS } from '../words/categories.ts'
import { counted } from '../words/counted.ts'
import { stretchWords } from '../words/days.ts'

const Extent = () => {
  const { data: stats } = useAsk('stats')
  if (stats === undefined) return <p />
  const span = stats.first === null || stats.last === null ? null : stretchWords(stats.first, stats.last)
  return (
    <p>
      {[counted(stats.reports, 'report'), counted(stats.events, 'event'), counted(stats.accounts, 'account'), span]
        .filter((part) => part !== null)
        .join(' · ')}
    </p>
  )
}

const QUADS = [1, 2, 3, 4] as const

const Marks = () => (
  <ul className="legend" aria-label="What the marks mean">
    {QUADS.map((quad) => (
      <li key={quad}>
        <Mark quad={quad} silent /> {QUAD_WORDS[quad]}
      </li>
    ))}
  </ul>
)

/** What the record holds, what the marks mean, how to find the keys. */
export const Foot = () => {
  const { data: me } = useAsk('me')
  return (
    <footer className="foot">
      <Extent />
      <Marks />
      <p>
        {me === undefined ? 'Readout' : me.coder} · press <kbd>?</kbd> for the keys
      </p>
    </footer>
  )
}
