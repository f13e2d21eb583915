import type { KeptEvent } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { Act, Caution, Sides } from '../../parts/act.tsx'
import { Triggers, When } from '../../parts/event-entry.tsx'
import { isNarrow } from '../../parts/is-narrow.ts'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { counted } from '../../words/counted.ts'
import type { EventSearch } from '../../words/event-search.ts'
import { placeOf, toldWords } from '../../words/line.ts'
import { voiceWords } from '../../words/parties.ts'
import { useEventPages } from './use-event-pages.ts'

const ROW = 41
const ROW_ON_A_PHONE = 79
const BEYOND = 12

const Row = ({ event, index }: { readonly event: KeptEvent; readonly index: number }) => {
  const { line } = event
  const [voice] = line.said_by
  return (
    <tr role="row" aria-rowindex={index + 2} data-index={index}>
      <td role="cell" className="when">
        <When line={line} />
      </td>
      <td role="cell" className="what">
        <Act line={line} /> <Caution line={line} />
      </td>
      <th role="rowheader" scope="row" className="who">
        <Link to="/events/$id" params={{ id: line.id }} data-step>
          <Sides line={line} />
        </Link>
      </th>
      <td role="cell" className="words">
        <Triggers line={line} />
      </td>
      <td role="cell" className="where">
        {placeOf(line)?.name ?? ''}
      </td>
      <td role="cell" className="voice" title={voice === undefined ? undefined : voiceWords(voice)}>
        {voice === undefined ? '' : voiceWords({ ...voice, cue: null })}
      </td>
      <td role="cell" className="told">
        {toldWords(event)}
      </td>
    </tr>
  )
}

const Columns = () => (
  <thead role="rowgroup">
    <tr role="row" aria-rowindex={1}>
      {['Date', 'What', 'Who, to whom', 'In these words', 'Where', 'According to', 'Told in'].map((label) => (
        <th key={label} role="columnheader" scope="col">
          {label}
        </th>
      ))}
    </tr>
  </thead>
)

const Spacer = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden="true">
      <td className="spacer" style={{ height }} />
    </tr>
  )

const useRows = (count: number, more: () => void, hasMore: boolean) => {
  const table = useRef<HTMLTableElement>(null)
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => (isNarrow() ? ROW_ON_A_PHONE : ROW),
    overscan: BEYOND,
    scrollMargin: table.current?.offsetTop ?? 0,
  })
  const items = rows.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && last >= count - BEYOND) more()
  }, [hasMore, last, count, more])
  const margin = rows.options.scrollMargin
  return {
    table,
    items,
    above: (items[0]?.start ?? margin) - margin,
    below: rows.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin),
  }
}

/** The events that fit; only the rows on the screen are in the page. */
export const EventTable = ({ search }: { readonly search: EventSearch }) => {
  const { pages, events } = useEventPages(search)
  const { fetchNextPage, hasNextPage, isFetching } = pages
  const { table, items, above, below } = useRows(events.length, () => void fetchNextPage(), hasNextPage && !isFetching)
  if (pages.error !== null) return <RefusalNote error={pages.error} again={() => void pages.refetch()} />
  if (pages.isPending)
    return (
      <p className="waiting" role="status">
        Asking the record …
      </p>
    )
  if (events.length === 0)
    return (
      <p className="lede">
        No event fits. Take a filter away, or search the reports with <kbd>/</kbd>.
      </p>
    )
  return (
    <>
      <table ref={table} role="table" className="event-table" aria-rowcount={hasNextPage ? -1 : events.length + 1}>
        <caption className="unseen">Events, newest first</caption>
        <Columns />
        <tbody role="rowgroup">
          <Spacer height={above} />
          {items.map(({ index }) => {
            const event = events[index]
            return event === undefined ? null : <Row key={event.line.id} event={event} index={index} />
          })}
          <Spacer height={below} />
        </tbody>
      </table>
      <p className="soft" role="status">
        {counted(events.length, 'event')}
        {hasNextPage ? ' so far; more come as you go down.' : ', all that fit.'}
      </p>
    </>
  )
}
