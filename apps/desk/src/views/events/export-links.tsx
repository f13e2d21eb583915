import { counted } from '../../words/counted.ts'
import { type EventSearch, eventsQuery } from '../../words/event-search.ts'

const FORMATS: readonly (readonly [format: string, label: string])[] = [
  ['csv', 'CSV'],
  ['jsonl', 'PLOVER JSON Lines'],
  ['parquet', 'Parquet'],
  ['polecat', 'POLECAT'],
  ['icews', 'ICEWS'],
  ['gdelt', 'GDELT'],
  ['cameo', 'CAMEO'],
  ['annotation', 'Web Annotation'],
]

/** The address of an export of the events that fit. */
export const exportAddress = (format: string, search: EventSearch): string =>
  `/api/v1/export?${new URLSearchParams({ format, ...eventsQuery(search) }).toString()}`

/** The events that fit, as files. */
export const ExportLinks = ({ search }: { readonly search: EventSearch }) => (
  <nav className="export-links" aria-label="Export these events">
    <span>Take them with you in {counted(FORMATS.length, 'format')}:</span>
    <ul>
      {FORMATS.map(([format, label]) => (
        <li key={format}>
          <a href={exportAddress(format, search)} download>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
