import type { ShownEvent } from '@readout/protocol/api'
import { instantWords } from '../../words/days.ts'

type Judgement = ShownEvent['judgements'][number]

const CODER = 'coder'

const weightWords = (weight: number): string => (weight === 0 ? '' : `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`)

const VERDICTS: Readonly<Record<string, string>> = { same: 'One event', perhaps: 'Perhaps one event', different: 'Two events' }

const Reasons = ({ judgement: { verdict, judge, made, score, reasons, superseded } }: { readonly judgement: Judgement }) => (
  <table className="plain-table judgement">
    <caption>
      {VERDICTS[verdict] ?? verdict}, {judge === CODER ? `says the coder with a score of ${score.toFixed(1)}` : `says ${judge}`},{' '}
      {instantWords(made)}
      {superseded !== null && <em> (no longer holds)</em>}
    </caption>
    <thead>
      <tr>
        <th scope="col">Compared</th>
        <th scope="col">Found</th>
        <th scope="col">Weight</th>
      </tr>
    </thead>
    <tbody>
      {reasons.map(({ compared, found, weight }) => (
        <tr key={`${compared} ${found}`}>
          <th scope="row">{compared}</th>
          <td>{found}</td>
          <td className="number">{weightWords(weight)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** Why these accounts are one event, or are kept apart. */
export const Judgements = ({ event: { judgements } }: { readonly event: ShownEvent }) =>
  judgements.length === 0 ? null : (
    <section aria-labelledby="judgements">
      <div className="section-head">
        <h2 id="judgements">Why these are one event, or not</h2>
      </div>
      {judgements.map((judgement) => (
        <Reasons key={`${judgement.one} ${judgement.other} ${judgement.made}`} judgement={judgement} />
      ))}
    </section>
  )
