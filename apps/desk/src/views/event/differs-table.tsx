import type { ShownEvent } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { facetWords } from '../../words/line.ts'

interface TellerProps {
  readonly event: ShownEvent
  readonly account: string
}

const Teller = ({ event, account }: TellerProps) => {
  const telling = event.tellings.find(({ id }) => id === account)
  if (telling === undefined) return null
  return (
    <Link to="/reports/$id" params={{ id: telling.report.id }} search={{ event: account }}>
      {telling.report.publisher ?? telling.report.title}
    </Link>
  )
}

/** What the accounts say differently, and which of them says what. */
export const DiffersTable = ({ event }: { readonly event: ShownEvent }) => {
  const facets = Object.entries(event.disagreements)
  if (facets.length === 0) return null
  return (
    <section aria-labelledby="differ">
      <div className="section-head">
        <h2 id="differ">Where they differ</h2>
      </div>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">On</th>
            <th scope="col">It is told</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {facets.flatMap(([facet, values]) =>
            Object.entries(values).map(([value, accounts], index) => (
              <tr key={`${facet} ${value}`}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={Object.keys(values).length}>
                    {facetWords(facet)}
                  </th>
                )}
                <td>{value}</td>
                <td className="tellers">
                  {accounts.map((account) => (
                    <Teller key={account} event={event} account={account} />
                  ))}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}
