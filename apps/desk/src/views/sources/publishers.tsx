import { Link } from '@tanstack/react-router'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { dayWords } from '../../words/days.ts'

/** Who published how much, and when last. */
export const Publishers = () => {
  const answer = useAsk('sources')
  return (
    <section className="side-section">
      <h2>Publishers</h2>
      <Answer of={answer}>
        {({ publishers }) => (
          <table className="plain-table">
            <caption className="unseen">Publishers by number of reports</caption>
            <thead>
              <tr>
                <th scope="col">Publisher</th>
                <th scope="col" className="number">Reports</th>
                <th scope="col" className="last">Last</th>
              </tr>
            </thead>
            <tbody>
              {publishers.map(({ publisher, reports, last }) => (
                <tr key={publisher ?? ''}>
                  <td>
                    {publisher === null ? 'unknown' : <Link to="/events" search={{ source: publisher }}>{publisher}</Link>}
                  </td>
                  <td className="number">{reports}</td>
                  <td className="last">{last === null ? '' : dayWords(last)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Answer>
    </section>
  )
}
