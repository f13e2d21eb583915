import type { ApiTypes } from '@readout/protocol/api'
import { EventEntry } from '../../parts/event-entry.tsx'
import { Sheet } from '../../parts/sheet.tsx'

type Doubt = ApiTypes['doubts']['answer']['doubts'][number]

const PERCENT = 100

interface DoubtSheetProps {
  readonly doubt: Doubt
  readonly decide: (kind: 'same' | 'different') => void
  readonly close: () => void
}

const Reasons = ({ reasons }: Pick<Doubt, 'reasons'>) => (
  <ul className="reasons">
    {reasons.map(({ compared, found, weight }) => (
      <li key={`${compared}: ${found}`}>
        <span aria-hidden="true">{weight >= 0 ? '+' : '−'}</span> {compared}: {found}{' '}
        <span className="unseen">{weight >= 0 ? 'speaks for one' : 'speaks for two'}</span>
      </li>
    ))}
  </ul>
)

/** Two events side by side, what speaks for one and for two, and the choice. */
export const DoubtSheet = ({ doubt: { one, other, score, reasons }, decide, close }: DoubtSheetProps) => (
  <Sheet title="One event or two?" close={close} wide>
    <div className="side-by-side">
      <EventEntry event={one} />
      <EventEntry event={other} />
    </div>
    <p className="soft">The coder holds it {Math.round(score * PERCENT)} % likely that they are one:</p>
    <Reasons reasons={reasons} />
    <div className="form-foot">
      <button type="button" onClick={() => decide('same')}>
        The same event
      </button>
      <button type="button" onClick={() => decide('different')}>
        Two events
      </button>
      <button type="button" className="inline" onClick={close}>
        Leave it open
      </button>
    </div>
  </Sheet>
)
