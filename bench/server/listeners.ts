/** Listens to a server with many ears, in a process of its own; started by load.ts and soak.ts. First message: port and count; later ones: how much was heard, and when last. */
import { Agent, request } from 'node:http'

/** What was heard of new events since last asked: by how many listeners, and when by each, in milliseconds of the clock. */
export interface Heard {
  readonly listening: number
  readonly at: readonly number[]
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
let listening = 0
let at: number[] = []

const listen = (port: number): Promise<void> =>
  new Promise((opened, failed) => {
    request({ port, path: '/api/v1/live', agent }, (answer) => {
      listening += 1
      answer.setEncoding('utf8').on('data', (text: string) => {
        // The queue is told to each as it comes: then they are in.
        if (text.includes('event: queue')) opened()
        if (text.includes('event: events')) at.push(Date.now())
      }).on('end', () => {
        listening -= 1
      })
    }).on('error', failed).end()
  })

const told = async ({ port, count }: { readonly port?: number; readonly count?: number }): Promise<void> => {
  if (port !== undefined) await Promise.all(Array.from({ length: count ?? 0 }, () => listen(port)))
  process.send?.({ listening, at } satisfies Heard)
  at = []
}
process.on('message', (message: { readonly port?: number; readonly count?: number }) => void told(message))
