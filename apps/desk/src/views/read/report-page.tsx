import type { ReportView } from '@readout/protocol/api'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { stretchIn } from '../../text/segments.ts'
import { dayWords } from '../../words/days.ts'
import { outsideUrl } from '../../words/outside-url.ts'
import { ReportSheet } from './report-view.tsx'

const route = getRouteApi('/reports/$id')

/** The day is not worked out where the report says it, or whoever brought the report. */
const GIVEN = /^(?:stated|the caller gave)/iu

/** Who published it, when, what kind of text it is. */
export const Source = ({ report: { publisher, published, published_reason, genre, url } }: { readonly report: ReportView }) => {
  const outside = outsideUrl(url)
  const worked = published_reason !== null && GIVEN.test(published_reason) ? null : published_reason
  return (
    <>
      {publisher ?? 'Publisher unknown'} ·{' '}
      <span className={worked === null ? '' : 'doubtful'}>{published === null ? 'date unknown' : dayWords(published)}</span>
      {worked !== null && <small> ({worked})</small>} · {genre}
      {outside !== null && (
        <>
          {' · '}
          <a href={outside} rel="noreferrer">
            the page itself
          </a>
        </>
      )}
    </>
  )
}

const Shown = ({ report }: { readonly report: ReportView }) => {
  const { event, at } = route.useSearch()
  const sought = stretchIn(at, report.text.length)
  const chosen =
    event === undefined
      ? -1
      : report.events.findIndex((told) => [told.event, told.account, told.line.id].some((id) => id?.startsWith(event)))
  useEffect(() => {
    const place = document.querySelector('#sought, .sought') ?? (chosen < 0 ? null : document.querySelector(`[data-words="${chosen}"]`))
    place?.scrollIntoView({ block: 'center' })
  }, [chosen, at])
  return (
    <>
      <PageHead title={report.title} untitled={report.blocks[0]?.kind === 'headline'} kicker={<Source report={report} />} />
      <ReportSheet key={`${report.id} ${chosen}`} report={report} sought={sought} chosen={chosen < 0 ? null : chosen} />
    </>
  )
}

/** A report of the record. */
export const ReportPage = () => {
  const { id } = route.useParams()
  const answer = useAsk('report', { params: { id } })
  return <Answer of={answer}>{(report) => <Shown report={report} />}</Answer>
}
