import { processDoors } from './doors.ts'
import { EXIT } from './exit-code.ts'
import { runCommand } from './run-command.ts'

// The reader of our pipe may stop reading (`| head`): that is the end, and no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.coded)
  throw error
})

const stop = (exitCode: number) => (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K')
  process.exit(exitCode)
}
process.once('SIGINT', stop(EXIT.interrupted))
process.once('SIGTERM', stop(EXIT.terminated))

// Not process.exit(): a pipe may still be taking what was written.
process.exitCode = await runCommand(process.argv.slice(2), processDoors())
