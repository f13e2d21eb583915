import type { ApiTypes } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { Answer } from '../../parts/answer.tsx'
import { dayWords } from '../../words/days.ts'
import { useSources } from './questions.ts'

type Publisher = ApiTypes['sources']['answer']['publishers'][number]

const Row = ({ of: { publisher, reports, last } }: { readonly of: Publisher }) => (
  <tr>
    <td>
      {publisher === null ? (
        'unknown'
      ) : (
        <Link to="/events" search={{ source: publisher }}>
          {publisher}
        </Link>
      )}
    </td>
    <td className="number">{reports}</td>
    <td className="last">{last === null ? '' : dayWords(last)}</td>
  </tr>
)

const Head = () => (
  <thead>
    <tr>
      <th scope="col">Publisher</th>
      <th scope="col" className="number">
        Reports
      </th>
      <th scope="col" className="last">
        Last
      </th>
    </tr>
  </thead>
)

/** Who published how much, and when last. */
export const Publishers = () => {
  const answer = useSources()
  return (
    <section className="side-section">
      <h2>Publishers</h2>
      <Answer of={answer}>
        {({ publishers }) => (
          <table className="plain-table">
            <caption className="unseen">Publishers by number of reports</caption>
            <Head />
            <tbody>
              {publishers.map((publisher) => (
                <Row key={publisher.publisher ?? ''} of={publisher} />
              ))}
            </tbody>
          </table>
        )}
      </Answer>
    </section>
  )
}
