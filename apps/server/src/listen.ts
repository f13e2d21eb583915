import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import type { ReadoutServer } from './server.ts'

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Takes nothing new, lets what is in hand be finished for a while, then ends. */
  close(): Promise<void>
}

/** Answers under way when the server is asked to end have so long. */
const GRACE_MS = 10_000

const addressIn = (env: unknown): string => {
  const incoming = typeof env === 'object' && env !== null && 'incoming' in env ? env.incoming : null
  const socket = typeof incoming === 'object' && incoming !== null && 'socket' in incoming ? incoming.socket : null
  return typeof socket === 'object' && socket !== null && 'remoteAddress' in socket ? String(socket.remoteAddress) : 'unknown'
}

/** Listens at an address. Throws where another program does, or where one may not. */
export const listen = async (server: ReadoutServer, { host, port }: { readonly host: string; readonly port: number }): Promise<Listening> => {
  const http = createAdaptorServer({ fetch: (request, env) => server.fetch(request, { address: addressIn(env) }), overrideGlobalObjects: false })
  http.listen(port, host)
  await once(http, 'listening')
  const address = http.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: async () => {
      const ended = once(http, 'close')
      http.close()
      await server.close()
      // Kept-alive connections on which nothing is asked would hold it open.
      if ('closeIdleConnections' in http) http.closeIdleConnections()
      await Promise.race([ended, wait(GRACE_MS, undefined, { ref: false })])
      if ('closeAllConnections' in http) http.closeAllConnections()
      await ended
    },
  }
}
