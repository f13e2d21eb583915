import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { PageHead } from '../../parts/page-head.tsx'
import { countFilters, type EventSearch } from '../../words/event-search.ts'
import { EventTable } from './event-table.tsx'
import { ExportLinks } from './export-links.tsx'
import { Filters } from './filters.tsx'
import { KeptFilters } from './kept-filters.tsx'

const route = getRouteApi('/events')

/** Every event that fits, in a table. */
export const Events = () => {
  const search = route.useSearch()
  const navigate = useNavigate()
  const filter = (chosen: EventSearch): void => void navigate({ to: '/events', search: chosen })
  return (
    <div className="wide">
      <PageHead title="Events">
        {countFilters(search) === 0
          ? 'All of the record, newest first.'
          : 'Those that fit, newest first. The address of this page holds the filters: send it, or keep it.'}
      </PageHead>
      <KeptFilters search={search} />
      <Filters key={JSON.stringify(search)} search={search} filter={filter} />
      <div className="events-body">
        <EventTable search={search} />
      </div>
      <ExportLinks search={search} />
    </div>
  )
}
