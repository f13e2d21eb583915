import type { Compared } from '@readout/protocol/api'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { whenWords } from '../../words/days.ts'
import { peopleOf } from '../../words/line.ts'
import { CompareTable } from './compare-table.tsx'

const route = getRouteApi('/compare/$id')

const Head = ({ id }: { readonly id: string }) => {
  const { data: event } = useAsk('event', { params: { id } })
  const title = event === undefined ? 'Accounts compared' : peopleOf([...event.line.actor, ...event.line.recipient])
  return (
    <PageHead
      title={title}
      kicker={
        event === undefined ? 'Accounts compared' : `Accounts compared · ${event.line.mode[0] ?? 'meeting'}, ${whenWords(event.line)}`
      }
    >
      What all tell, what they word differently, what only one tells.{' '}
      <Link to="/events/$id" params={{ id }}>
        The event itself
      </Link>
    </PageHead>
  )
}

const Shown = ({ compared }: { readonly compared: Compared }) =>
  compared.sides.length < 2 ? (
    <p className="lede">
      Only one side tells of this so far, so there is nothing to compare. <Link to="/read">Read the other side’s report</Link> and keep it.
    </p>
  ) : (
    <CompareTable compared={compared} />
  )

/** Two sides’ accounts of one call or meeting. */
export const Compare = () => {
  const { id } = route.useParams()
  const answer = useAsk('compare', { params: { id } })
  return (
    <>
      <Head id={id} />
      <Answer of={answer}>{(compared) => <Shown compared={compared} />}</Answer>
    </>
  )
}
