/** Serves the built desk on the test record, or on the record named, until it is ended: `node e2e/serve.ts [port] [record]`. */
import { startServer } from './start-server.ts'

const [port, database] = process.argv.slice(2)
const running = await startServer({ port: Number(port ?? 4177), ...(database === undefined ? {} : { database }) })
process.stdout.write(`${running.url}\n`)
