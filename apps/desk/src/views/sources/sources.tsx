import { PageHead } from '../../parts/page-head.tsx'
import { Intake } from '../today/intake.tsx'
import { Feeds } from './feeds.tsx'
import { Publishers } from './publishers.tsx'
import { Reports } from './reports.tsx'

/** Where reports come from, and which came last. */
export const Sources = () => (
  <>
    <PageHead title="Sources">Which reports are in the record, who published them, which feeds are watched.</PageHead>
    <div className="main-and-side">
      <Reports />
      <aside aria-label="Feeds and publishers">
        <Intake />
        <Feeds />
        <Publishers />
      </aside>
    </div>
  </>
)
