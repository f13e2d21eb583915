import type { ApiTypes } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Act } from '../../parts/act.tsx'
import { Answer } from '../../parts/answer.tsx'
import { Triggers } from '../../parts/event-entry.tsx'
import { counted } from '../../words/counted.ts'
import { whenWords } from '../../words/days.ts'
import { type Line, titleOf } from '../../words/line.ts'
import type { Decision } from '../event/decision.ts'
import { DecisionSheet } from '../event/decision-sheet.tsx'
import { DoubtSheet } from './doubt-sheet.tsx'
import { useDoubts } from './questions.ts'

type Doubt = ApiTypes['doubts']['answer']['doubts'][number]

const SHOWN = 4

const Side = ({ line }: { readonly line: Line }) => (
  <p>
    <Act line={line} />{' '}
    <Link to="/events/$id" params={{ id: line.id }} data-step>
      {titleOf(line)}
    </Link>{' '}
    <Triggers line={line} /> <span className="soft">{whenWords(line)}</span>
  </p>
)

const Entry = ({ doubt: { one, other }, look }: { readonly doubt: Doubt; readonly look: () => void }) => (
  <li className="doubt">
    <Side line={one.line} />
    <Side line={other.line} />
    <button type="button" className="inline" aria-label={`One event or two: ${titleOf(one.line)}`} onClick={look}>
      One event or two?
    </button>
  </li>
)

interface Looking {
  readonly doubt: Doubt
  /** What the person is about to say; null while they look. */
  readonly decision: Decision | null
}

const Sheets = ({ looking: { doubt, decision }, look }: { readonly looking: Looking; readonly look: (next: Looking | null) => void }) =>
  decision === null ? (
    <DoubtSheet doubt={doubt} decide={(kind) => look({ doubt, decision: { kind, other: doubt.other.line.id } })} close={() => look(null)} />
  ) : (
    <DecisionSheet event={doubt.one} decision={decision} close={() => look(null)} />
  )

/** Events that the coder took for perhaps one: a person decides. */
export const Doubts = () => {
  const answer = useDoubts()
  const [looking, look] = useState<Looking | null>(null)
  const [whole, setWhole] = useState(false)
  return (
    <section className="side-section">
      <h2>One event or two</h2>
      <Answer of={answer}>
        {({ doubts }) => (
          <>
            {doubts.length === 0 && <p className="quiet">No two events stand in doubt.</p>}
            <ul>
              {(whole ? doubts : doubts.slice(0, SHOWN)).map((doubt) => (
                <Entry key={doubt.one.line.id + doubt.other.line.id} doubt={doubt} look={() => look({ doubt, decision: null })} />
              ))}
            </ul>
            {!whole && doubts.length > SHOWN && (
              <button type="button" className="inline" onClick={() => setWhole(true)}>
                {counted(doubts.length - SHOWN, 'more pair')}
              </button>
            )}
          </>
        )}
      </Answer>
      {looking !== null && <Sheets key={looking.decision?.kind ?? 'look'} looking={looking} look={look} />}
    </section>
  )
}
