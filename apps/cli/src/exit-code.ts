/** What the shell is told; docs/cli.md and `--help` list the same. */
export const EXIT = Object.freeze({
  /** Every report was coded. */
  coded: 0,
  /** Some reports were refused or failed; the others were coded. */
  someFailed: 1,
  /** The command line itself was wrong; nothing was coded. */
  usage: 2,
  /** Readout cannot work here: the model or the runtime is missing. */
  unusable: 3,
  /** Stopped from the keyboard, as shells count it: 128 + SIGINT. */
  interrupted: 130,
  /** Ended by SIGTERM: 128 + 15. */
  terminated: 143,
})

/** The wrong command line: says what is wrong and what to type instead; ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
