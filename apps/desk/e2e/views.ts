import { eventPageSchema, shownEventSchema } from '@readout/protocol/api'

/** A view of the desk in the test record: what it is called, and its address. */
export interface TestView {
  readonly name: string
  readonly path: string
}

const ask = async (url: string, path: string): Promise<unknown> => (await fetch(`${url}/api/v1${path}`)).json()

/** What a record is about: its two main sides, and a word that many of its reports have. */
export interface Subject {
  readonly sides: readonly [string, string]
  readonly word: string
}

/** What the test record is about. */
const TEST_RECORD: Subject = { sides: ['AUS', 'IDN'], word: 'crew' }

/** What the sample story is about. */
export const SAMPLE_STORY: Subject = { sides: ['CHL', 'PER'], word: 'consulate' }

/** The call or meeting of the two main sides that the most reports tell, whole. */
export const findCall = async (url: string, { sides }: Subject = TEST_RECORD) => {
  const { events } = eventPageSchema.parse(await ask(url, `/events?pair=${sides.join(',')}&category=CONSULT&limit=50`))
  const [most] = events.toSorted((one, other) => other.reports - one.reports)
  if (most === undefined) throw new Error('the test record tells of no call')
  return shownEventSchema.parse(await ask(url, `/events/${most.line.id}`))
}

/** Every view of the desk. */
export const viewsOf = async (url: string, subject: Subject = TEST_RECORD): Promise<readonly TestView[]> => {
  const { line, tellings } = await findCall(url, subject)
  const report = tellings.find((telling) => telling.report.genre !== 'wire')?.report.id ?? ''
  return [
    { name: 'today', path: '/' },
    { name: 'read', path: '/read' },
    { name: 'report', path: `/reports/${report}?event=${line.id}` },
    { name: 'events', path: '/events' },
    { name: 'event', path: `/events/${line.id}` },
    { name: 'between-choose', path: '/between' },
    { name: 'between', path: `/between/${subject.sides.join('/')}` },
    { name: 'commitments', path: '/commitments?all=yes' },
    { name: 'compare', path: `/compare/${line.id}` },
    { name: 'map', path: '/map' },
    { name: 'sources', path: '/sources' },
    { name: 'search', path: `/search?q=${subject.word}` },
  ]
}
