import { Sheet } from '../parts/sheet.tsx'
import { VIEWS } from './navigation.ts'

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['/', 'search'],
  ...VIEWS.map(({ key, label }) => [`g ${key}`, label] as const),
  ['j  k', 'next and previous event'],
  ['Enter', 'open it'],
  ['←  →', 'in a timeline: move'],
  ['+  −  0', 'in a timeline: nearer, farther, all of it'],
  ['Esc', 'close'],
]

/** The keys. */
export const KeysHelp = ({ close }: { readonly close: () => void }) => (
  <Sheet title="Keys" close={close}>
    <table className="keys">
      <thead className="unseen">
        <tr>
          <th scope="col">Key</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        {KEYS.map(([keys, what]) => (
          <tr key={keys}>
            <th scope="row">
              <kbd>{keys}</kbd>
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <button type="button" onClick={close}>
      Close
    </button>
  </Sheet>
)
