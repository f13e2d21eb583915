import type { PairWeight } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { dayWords } from '../../words/days.ts'
import { nameOfCode } from '../../words/states.ts'

const WIDTH = 72

const Bar = ({ share, kind }: { readonly share: number; readonly kind: 'together' | 'against' }) => (
  <svg className={`bar ${kind}`} width={WIDTH} height="8" aria-hidden="true">
    <rect x={kind === 'together' ? WIDTH - share * WIDTH : 0} width={share * WIDTH} height="8" />
  </svg>
)

const Head = () => (
  <thead>
    <tr>
      <th scope="col">Between</th>
      <th scope="col" className="number">
        Events
      </th>
      <th scope="col" className="number">
        △ Cooperation
      </th>
      <th scope="col">Conflict ▽</th>
      <th scope="col" className="last">
        Last
      </th>
    </tr>
  </thead>
)

const Row = ({ pair: { one, other, events, cooperation, conflict, last }, most }: { readonly pair: PairWeight; readonly most: number }) => {
  const title = `${nameOfCode(one)} and ${nameOfCode(other)}`
  return (
    <tr>
      <th scope="row">
        <Link to="/between/$one/$other" params={{ one, other }} data-step>
          {title}
        </Link>
      </th>
      <td className="number">
        <Link to="/events" search={{ pair: `${one},${other}` }} aria-label={`${events} events of ${title}`}>
          {events}
        </Link>
      </td>
      <td className="number together-cell">
        {cooperation.toFixed(1)} <Bar share={cooperation / most} kind="together" />
      </td>
      <td className="against-cell">
        <Bar share={conflict / most} kind="against" /> {conflict.toFixed(1)}
      </td>
      <td className="last">{dayWords(last)}</td>
    </tr>
  )
}

/** Pairs with the balance of what they did with and against each other. */
export const PairTable = ({ pairs }: { readonly pairs: readonly PairWeight[] }) => {
  const most = Math.max(1, ...pairs.flatMap(({ cooperation, conflict }) => [cooperation, conflict]))
  return (
    <table className="plain-table pair-table">
      <caption className="unseen">Who dealt with whom the most</caption>
      <Head />
      <tbody>
        {pairs.map((pair) => (
          <Row key={`${pair.one},${pair.other}`} pair={pair} most={most} />
        ))}
      </tbody>
    </table>
  )
}
