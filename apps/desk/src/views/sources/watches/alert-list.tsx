import type { Alert } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { Answer } from '../../../parts/answer.tsx'
import { instantWords } from '../../../words/days.ts'
import { useAlerts } from '../questions.ts'

const Entry = ({ alert: { title, detail, watch, about, made } }: { readonly alert: Alert }) => (
  <li className="alert">
    <p>
      <Link to="/events/$id" params={{ id: about.kind === 'overdue' ? about.promise.event : about.event.id }} data-step>
        {title}
      </Link>
    </p>
    {about.kind === 'wording' && <p>{detail.slice(0, -1).join('; ')}</p>}
    <p className="soft">
      {watch.name} · {instantWords(made)}
    </p>
  </li>
)

/** What the watches found last. */
export const AlertList = () => {
  const answer = useAlerts()
  return (
    <Answer of={answer}>
      {({ alerts }) =>
        alerts.length === 0 ? null : (
          <>
            <h3>The latest alerts</h3>
            <ul className="alert-list">
              {alerts.map((alert) => (
                <Entry key={alert.id} alert={alert} />
              ))}
            </ul>
          </>
        )
      }
    </Answer>
  )
}
