import type { ShownEvent } from '@readout/protocol/api'
import { detailWords, valueWords } from '../../words/change.ts'
import { instantWords } from '../../words/days.ts'

const Corrections = ({ corrections }: Pick<ShownEvent, 'corrections'>) =>
  corrections.length === 0 ? null : (
    <section className="side-section" aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <ul className="plain">
        {corrections.map(({ field, was, becomes, reason, person, made, superseded }) => (
          <li key={`${field} ${made}`} className={superseded === null ? '' : 'former'}>
            {field}: <del>{valueWords(was)}</del> → <ins>{valueWords(becomes)}</ins>
            <br />
            <q>{reason}</q>{' '}
            <span className="soft">
              {person}, {instantWords(made)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )

/** What people corrected, and all that happened to the event in the record. */
export const EventHistory = ({ event: { corrections, history } }: { readonly event: ShownEvent }) => (
  <>
    <Corrections corrections={corrections} />
    {history.length > 0 && (
      <section className="side-section" aria-labelledby="history">
        <h2 id="history">History</h2>
        <ol className="plain history">
          {history.map(({ at, what, detail, judge }) => (
            <li key={`${at} ${what} ${detailWords(detail)}`}>
              <time>{instantWords(at)}</time> {what.replaceAll('_', ' ')}, by {judge} <span className="soft">{detailWords(detail)}</span>
            </li>
          ))}
        </ol>
      </section>
    )}
  </>
)
