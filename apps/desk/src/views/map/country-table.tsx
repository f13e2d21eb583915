import { Link } from '@tanstack/react-router'
import { nameOfCode } from '../../words/states.ts'
import type { Country } from './country.ts'

interface CountryTableProps {
  readonly countries: readonly Country[]
  readonly days: { readonly since?: string; readonly until?: string }
}

/** The figures of the map. */
export const CountryTable = ({ countries, days }: CountryTableProps) => (
  <div className="table-frame" tabIndex={0} role="region" aria-label="Figures of the map">
    <table className="plain-table">
      <caption className="unseen">Events by country</caption>
      <thead>
        <tr>
          <th scope="col">In</th>
          <th scope="col" className="number">
            Events
          </th>
          <th scope="col" className="number">
            △ Cooperation
          </th>
          <th scope="col" className="number">
            ▽ Conflict
          </th>
        </tr>
      </thead>
      <tbody>
        {countries.map(({ country, events, cooperation, conflict }) => (
          <tr key={country}>
            <th scope="row">
              <Link to="/events" search={{ place: country, ...days }} data-step>
                {nameOfCode(country)}
              </Link>
            </th>
            <td className="number">{events}</td>
            <td className="number">{cooperation.toFixed(1)}</td>
            <td className="number">{conflict.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
