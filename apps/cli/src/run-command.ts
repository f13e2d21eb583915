import { CommanderError } from 'commander'
import type { Doors } from './doors.ts'
import { EXIT, UsageError } from './exit-code.ts'
import { buildProgram } from './program.ts'

/** Errors that may come from a worker or another realm are known by name. */
const isNamed = (error: unknown, name: string): error is Error => error instanceof Error && error.name === name

const exitCodeFor = (error: unknown, doors: Doors): number => {
  // Commander has printed its own message; help and version count as success.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.coded : EXIT.usage
  if (error instanceof UsageError || isNamed(error, 'FactsRefused')) {
    doors.stderr.write(`readout: ${error.message}\n`)
    return EXIT.usage
  }
  if (isNamed(error, 'EngineUnusable')) {
    const hint = 'hint' in error ? String(error.hint) : ''
    doors.stderr.write(`readout: ${error.message}\n  ${hint}\n  readout doctor says what is missing.\n`)
    return EXIT.unusable
  }
  if (error instanceof Error && 'syscall' in error) {
    // The disk filled up, the file vanished: nobody's bug, and no stack trace helps.
    doors.stderr.write(`readout: ${error.message}\n`)
    return EXIT.someFailed
  }
  throw error
}

/** Runs a command line (the words after `readout`) and gives its exit code. */
export const runCommand = async (words: readonly string[], doors: Doors): Promise<number> => {
  let exitCode: number = EXIT.coded
  try {
    await buildProgram(doors, (code) => {
      exitCode = code
    }).parseAsync([...words], { from: 'user' })
    return exitCode
  } catch (error) {
    return exitCodeFor(error, doors)
  }
}
