export { createServer, type ReadoutServer } from './server.ts'
export { type AlertKeeper, keepAlerts } from './alerts/keep-alerts.ts'
export { LOOPBACK_NAMES } from './gate/check-host.ts'
export { makeToken, roleNamed } from './gate/tokens.ts'
export { type Listening, listen } from './listen.ts'
export { createMcpServer, serveMcpStdio } from './mcp/mcp-door.ts'
export {
  type Access, type Asker, type CodedOrRefused, type Coder, type FetchedOrRefused, type Helpers, type Limits, type LogLine, OWN_LIMITS, type Refused, type PostedOrRefused, type ServerOptions, SHARED_LIMITS, type Webhooks,
} from './options.ts'
export { readStaticFiles, type StaticFiles } from './page/static-files.ts'
