import { useState } from 'react'
import { OnceThere } from '../../parts/once-there.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useToday } from '../../parts/use-today.ts'
import { longDay } from '../../words/days.ts'
import { Differences } from './differences.tsx'
import { Doubts } from './doubts.tsx'
import { DueSoon } from './due-soon.tsx'
import { Intake } from './intake.tsx'
import { lastLooked, markLooked } from './looked.ts'
import { News } from './news.tsx'
import { useAllThere } from './questions.ts'

/** What a desk asks in the morning. */
export const Today = () => {
  const [looked, setLooked] = useState(lastLooked)
  const isThere = useAllThere(looked)
  const look = (mark: number): void => {
    const now = { mark, at: new Date().toISOString() }
    markLooked(now)
    setLooked(now)
  }
  return (
    <>
      <PageHead title="Today" kicker={longDay(useToday())} />
      <OnceThere isThere={isThere}>
        <div className="main-and-side">
          <News looked={looked} look={look} />
          <aside aria-label="To look at">
            <DueSoon />
            <Differences />
            <Doubts />
            <Intake />
          </aside>
        </div>
      </OnceThere>
    </>
  )
}
