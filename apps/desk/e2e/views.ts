import { eventPageSchema, shownEventSchema } from '@readout/protocol/api'

/** A view of the desk in the test record: what it is called, and its address. */
export interface TestView {
  readonly name: string
  readonly path: string
}

const ask = async (url: string, path: string): Promise<unknown> => (await fetch(`${url}/api/v1${path}`)).json()

/** The call between the two neighbours that the most reports tell, whole. */
export const findCall = async (url: string) => {
  const { events } = eventPageSchema.parse(await ask(url, '/events?pair=AUS,IDN&category=CONSULT&limit=50'))
  const [most] = events.toSorted((one, other) => other.reports - one.reports)
  if (most === undefined) throw new Error('the test record tells of no call')
  return shownEventSchema.parse(await ask(url, `/events/${most.line.id}`))
}

/** Every view of the desk. */
export const viewsOf = async (url: string): Promise<readonly TestView[]> => {
  const { line, tellings } = await findCall(url)
  const report = tellings.find((telling) => telling.report.genre !== 'wire')?.report.id ?? ''
  return [
    { name: 'today', path: '/' },
    { name: 'read', path: '/read' },
    { name: 'report', path: `/reports/${report}?event=${line.id}` },
    { name: 'events', path: '/events' },
    { name: 'event', path: `/events/${line.id}` },
    { name: 'between-choose', path: '/between' },
    { name: 'between', path: '/between/AUS/IDN' },
    { name: 'commitments', path: '/commitments?all=yes' },
    { name: 'compare', path: `/compare/${line.id}` },
    { name: 'map', path: '/map' },
    { name: 'sources', path: '/sources' },
    { name: 'search', path: '/search?q=crew' },
  ]
}
