import { OnceThere } from '../../parts/once-there.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Intake } from '../today/intake.tsx'
import { Corrections } from './corrections.tsx'
import { Feeds } from './feeds.tsx'
import { Publishers } from './publishers.tsx'
import { useAllThere } from './questions.ts'
import { Reports } from './reports.tsx'
import { Watches } from './watches/watches.tsx'

/** What is watched, where reports come from, and which came last. */
export const Sources = () => (
  <>
    <PageHead title="Sources">What is watched, which reports are in the record, who published them, which feeds are read.</PageHead>
    <OnceThere isThere={useAllThere()}>
      <div className="main-and-side">
        <div>
          <Watches />
          <Reports />
        </div>
        <aside aria-label="Feeds and publishers">
          <Intake />
          <Feeds />
          <Corrections />
          <Publishers />
        </aside>
      </div>
    </OnceThere>
  </>
)
