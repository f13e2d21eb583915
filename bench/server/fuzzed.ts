/** A server to be fuzzed, with the desk's test record and a real reader; it fetches no page. Started by fuzz.ts. */
import { startServer } from '../../apps/desk/e2e/start-server.ts'

const { url } = await startServer()
process.send?.({ port: Number(new URL(url).port), megabytes: 0, seconds: 0 })
