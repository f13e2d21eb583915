import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { fieldWords } from '../../parts/field-words.ts'
import { OnceThere } from '../../parts/once-there.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { wordsIn } from '../../words/event-search.ts'
import { CountryTable } from './country-table.tsx'
import { loadAtlas } from './load-atlas.ts'
import { WorldMap } from './world-map.tsx'

const route = getRouteApi('/map')

const Days = () => {
  const search = route.useSearch()
  const navigate = useNavigate()
  return (
    <form
      className="pair-form"
      key={JSON.stringify(search)}
      onSubmit={(submitted) => {
        submitted.preventDefault()
        const form = new FormData(submitted.currentTarget)
        void navigate({
          to: '/map',
          search: wordsIn({ since: fieldWords(form, 'since'), until: fieldWords(form, 'until') }, ['since', 'until']),
        })
      }}
    >
      <label>
        From
        <input type="date" name="since" defaultValue={search.since ?? ''} />
      </label>
      <label>
        Until
        <input type="date" name="until" defaultValue={search.until ?? ''} />
      </label>
      <button type="submit" className="chief">
        Show
      </button>
    </form>
  )
}

/** Where events took place. */
export const MapView = () => {
  const search = route.useSearch()
  const answer = useAsk('countries', { query: { ...search, limit: 300 } }, { keep: true })
  const { data: atlas } = useQuery({ queryKey: ['atlas'], queryFn: loadAtlas, staleTime: Number.POSITIVE_INFINITY })
  return (
    <div className="wide">
      <PageHead title="Map">
        Where events took place. Marks grow with PLOVER’s scores; the table beside the map holds the same figures.
      </PageHead>
      <Days />
      <Answer of={answer}>
        {({ countries }) => (
          <OnceThere isThere={atlas !== undefined}>
            <div className="map-and-table">
              {atlas && <WorldMap atlas={atlas} countries={countries} />}
              <CountryTable countries={countries} days={search} />
            </div>
          </OnceThere>
        )}
      </Answer>
    </div>
  )
}
