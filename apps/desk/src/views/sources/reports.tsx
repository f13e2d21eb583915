import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { client } from '../../api/client.ts'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { counted } from '../../words/counted.ts'
import { dayWords } from '../../words/days.ts'

const PAGE = 40

const useReports = () =>
  useInfiniteQuery({
    queryKey: ['reports', 'pages'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      client('reports', { query: { limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
    getNextPageParam: ({ next }) => next,
  })

/** The reports of the record, the latest to come in first. */
export const Reports = () => {
  const pages = useReports()
  const reports = pages.data?.pages.flatMap((page) => page.reports) ?? []
  if (pages.error !== null) return <RefusalNote error={pages.error} again={() => void pages.refetch()} />
  return (
    <section>
      <div className="section-head">
        <h2>Reports, the latest to come in first</h2>
      </div>
      {!pages.isPending && reports.length === 0 && (
        <p className="lede">
          None yet. <Link to="/read">Read one</Link> and keep it, or take in a folder with <code>readout add</code>.
        </p>
      )}
      {reports.map(({ id, title, publisher, published, genre, events }) => (
        <article key={id} className="found-report">
          <h3>
            <Link to="/reports/$id" params={{ id }} data-step>
              {title}
            </Link>
          </h3>
          <p className="soft">
            {[
              publisher ?? 'publisher unknown',
              published === null ? 'date unknown' : dayWords(published),
              genre,
              counted(events, 'event'),
            ].join(' · ')}
          </p>
        </article>
      ))}
      {pages.hasNextPage && (
        <button type="button" disabled={pages.isFetching} onClick={() => void pages.fetchNextPage()}>
          Show more
        </button>
      )}
    </section>
  )
}
