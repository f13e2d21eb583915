import type { KeptCommitment } from '@readout/protocol/api'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { useToday } from '../../parts/use-today.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { counted } from '../../words/counted.ts'
import { Ledger } from './ledger.tsx'
import { partsOf } from './parts-of.ts'

const route = getRouteApi('/commitments')

const Parts = ({ commitments, today }: { readonly commitments: readonly KeptCommitment[]; readonly today: string }) => {
  const parts = partsOf(commitments)
  if (parts.length === 0)
    return (
      <p className="lede">
        No promise is on record here. <Link to="/read">Read a report</Link> of a call or a meeting: what was agreed appears here.
      </p>
    )
  return parts.map(({ title, members }) => (
    <section key={title} aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        <p className="soft">{counted(members.length, 'promise')}</p>
      </div>
      <Ledger commitments={members} today={today} caption={title} />
    </section>
  ))
}

/** Who owes what to whom, by when. */
export const Commitments = () => {
  const { pair, all } = route.useSearch()
  const isAll = all === 'yes'
  const today = useToday()
  const pairQuery = pair === undefined ? {} : { pair }
  const answer = useAsk(
    'commitments',
    { query: { today, limit: 500, ...pairQuery, ...(isAll ? {} : { open: 'true' as const }) } },
    { keep: true },
  )
  return (
    <>
      <PageHead title="Commitments">
        What was promised, by whom, to whom, by when; each step is an event with its words.{' '}
        <Link to="/commitments" search={{ ...pairQuery, ...(isAll ? {} : { all: 'yes' }) }}>
          {isAll ? 'Only those that stand open' : 'Those kept, lapsed and refused too'}
        </Link>
      </PageHead>
      <Answer of={answer}>{({ commitments }) => <Parts commitments={commitments} today={today} />}</Answer>
    </>
  )
}
