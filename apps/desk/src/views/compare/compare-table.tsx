import type { ApiTypes, Compared } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { CategoryWords } from '../../parts/act.tsx'
import { wholeWordings } from '../../words/line.ts'
import { listWords } from '../../words/parties.ts'
import { nameOfCode } from '../../words/states.ts'
import { pointsOf, type Point } from './points-of.ts'

type SideItem = ApiTypes['compare']['answer']['onlyIn'][string][number]

const Said = ({ item }: { readonly item: SideItem | undefined }) =>
  item === undefined ? (
    <span className="silent">
      <span aria-hidden="true">—</span>
      <span className="unseen">tells nothing of it</span>
    </span>
  ) : (
    <>
      <span className="by">{item.by.length === 0 ? 'Somebody' : listWords([...new Set(item.by)].map(nameOfCode))}</span>{' '}
      {wholeWordings(item.quotes).map((quote) => (
        <q key={quote}>{quote}</q>
      ))}
    </>
  )

const Row = ({ point, names }: { readonly point: Point; readonly names: readonly string[] }) => (
  <tr>
    <th scope="row">
      <Link to="/events/$id" params={{ id: point.event }} data-step>
        <CategoryWords category={point.category} mode={point.mode} />
      </Link>
    </th>
    {names.map((name) => (
      <td key={name} data-label={name}>
        <Said item={point.items[name]} />
      </td>
    ))}
  </tr>
)

const SideHead = ({ side: { name, reports } }: { readonly side: Compared['sides'][number] }) => (
  <th scope="col">
    {name}
    <span className="reports">
      {reports.map((id, index) => (
        <Link key={id} to="/reports/$id" params={{ id }}>
          {reports.length === 1 ? 'its report' : `report ${index + 1}`}
        </Link>
      ))}
    </span>
  </th>
)

/** Points of a call or meeting in rows, sides in columns. */
export const CompareTable = ({ compared }: { readonly compared: Compared }) => {
  const names = compared.sides.map(({ name }) => name)
  return (
    <table className="plain-table compare-table">
      <caption className="unseen">What each side tells</caption>
      <thead>
        <tr>
          <th scope="col">Point</th>
          {compared.sides.map((side) => (
            <SideHead key={side.name} side={side} />
          ))}
        </tr>
      </thead>
      {pointsOf(compared).map(({ title, points }) => (
        <tbody key={title}>
          <tr className="part">
            <th scope="rowgroup" colSpan={names.length + 1}>
              {title}
            </th>
          </tr>
          {points.map((point) => (
            <Row key={`${point.event} ${Object.keys(point.items).join(' ')} ${point.category}`} point={point} names={names} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
