import type { ReadAnswer, ReadRequest } from '@readout/protocol/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { client } from '../../api/client.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { counted } from '../../words/counted.ts'
import { ReadForm } from './read-form.tsx'
import { Source } from './report-page.tsx'
import { ReportSheet } from './report-view.tsx'

const Kept = ({ answer: { stored } }: { readonly answer: ReadAnswer }) => {
  if (stored === null) return <>It was read and not kept.</>
  return (
    <>
      {stored.isNew
        ? `Kept: ${counted(stored.accounts, 'account')}, ${counted(stored.newEvents, 'new event')}. `
        : 'The record has this report already. '}
      <Link to="/reports/$id" params={{ id: stored.report }}>
        Its own page
      </Link>
    </>
  )
}

const Result = ({ answer, again }: { readonly answer: ReadAnswer; readonly again: () => void }) => (
  <>
    <PageHead
      title={answer.report.title}
      untitled={answer.report.blocks[0]?.kind === 'headline'}
      kicker={<Source report={answer.report} />}
    >
      {counted(answer.report.events.length, 'event')}. <Kept answer={answer} />{' '}
      <button type="button" className="inline" onClick={again}>
        Read another
      </button>
    </PageHead>
    <ReportSheet report={answer.report} sought={null} chosen={null} />
  </>
)

/** Paste a report, drop a file or give an address, and see what it says happened. */
export const Read = () => {
  const [answer, setAnswer] = useState<ReadAnswer | null>(null)
  const queries = useQueryClient()
  const reading = useMutation({
    mutationFn: (body: ReadRequest) => client('read', { body }),
    onSuccess: (read) => {
      setAnswer(read)
      void queries.invalidateQueries()
    },
  })
  if (answer !== null) return <Result answer={answer} again={() => setAnswer(null)} />
  return (
    <>
      <PageHead title="Read a report">
        Paste a wire story, a readout of a call, a statement. It is read here, on this machine: who did what to whom, when, and in which
        words.
      </PageHead>
      <ReadForm isReading={reading.isPending} read={(body) => reading.mutate(body)} />
      {reading.error !== null && <RefusalNote error={reading.error} />}
    </>
  )
}
