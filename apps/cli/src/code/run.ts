import type { Doors } from '../doors.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { openPrinter } from '../print/open-printer.ts'
import type { Printer } from '../print/printer.ts'
import type { Bench } from './bench.ts'
import { openBench } from './bench.ts'
import type { Outcome } from './code-input.ts'
import type { InputItem } from './gather.ts'
import { STDIN, gatherInputs } from './gather.ts'
import { inOrder } from './in-order.ts'
import type { Progress } from './progress.ts'
import { openProgress } from './progress.ts'
import { refusalText } from './refusal-text.ts'
import type { CodeFlags } from './settings.ts'
import { coderOptions, hintsOf, jobsFor, printOptions } from './settings.ts'
import type { Sink } from './sink.ts'
import { fileSink, streamSink } from './sink.ts'
import { Tally } from './tally.ts'
import type { WorkerSetup } from './worker.ts'

interface Run {
  readonly bench: Bench
  readonly printer: Printer
  readonly sink: Sink
  readonly progress: Progress
  /** The text goes to the screen the bar is on. */
  readonly sharesScreen: boolean
  readonly onRefusal: (item: InputItem, outcome: Outcome) => void
}

const codeAll = async (items: readonly InputItem[], run: Run): Promise<Tally> => {
  const tally = new Tally()
  const task = async (item: InputItem): Promise<Outcome> => {
    const outcome: Outcome = item.refusal === null ? await run.bench.code({ kind: 'file', name: item.name }) : { ok: false, refusal: item.refusal }
    run.progress.tick(outcome.ok)
    return outcome
  }
  let printed = 0
  await run.sink.write(run.printer.head)
  for await (const { item, result } of inOrder(items, run.bench.size === 1 ? 1 : run.bench.size * 16, task)) {
    tally.add(result)
    if (!result.ok) run.onRefusal(item, result)
    else if (result.text !== '') {
      if (run.sharesScreen) run.progress.hide()
      await run.sink.write(`${printed > 0 ? run.printer.between : ''}${result.text}`)
      printed += 1
    }
  }
  run.progress.hide()
  return tally
}

const itemsToCode = (inputs: readonly string[], doors: Doors): readonly InputItem[] => {
  if (inputs.length === 0 && doors.stdin.isTTY === true)
    throw new UsageError('nothing to code: give files, folders or globs, or pipe a report in (readout code --help)')
  return gatherInputs(inputs.length === 0 ? [STDIN] : inputs)
}

/** `readout code`: every input to its record, in order; the exit code says whether all went well. */
export const runCode = async (inputs: readonly string[], flags: CodeFlags, doors: Doors): Promise<number> => {
  const items = itemsToCode(inputs, doors)
  const print = printOptions(flags, doors)
  const setup: WorkerSetup = { coderModule: doors.coderModule, coder: coderOptions(flags.facts), print, hints: hintsOf(flags) }
  const files = items.filter(({ refusal }) => refusal === null).length
  const printer = await openPrinter(print)
  const sink = flags.out === null ? streamSink(doors.stdout) : await fileSink(flags.out)
  const size = items.some(({ name }) => name === STDIN) ? 1 : jobsFor(flags.jobs, files)
  const bench = await openBench(setup, size, { stdin: doors.stdin })
  const progress = openProgress(doors.stderr, items.length, items.length > 1 && !flags.quiet)
  const onRefusal = ({ name }: InputItem, outcome: Outcome): void => {
    progress.hide()
    if (!outcome.ok) doors.stderr.write(refusalText(outcome.refusal, name, print.format))
  }
  try {
    const tally = await codeAll(items, { bench, printer, sink, progress, sharesScreen: flags.out === null && doors.stdout.isTTY === true, onRefusal })
    await sink.close()
    // Of a single report the cards have said it all, and a refusal has shown itself.
    const closing = items.length > 1 ? tally.lines() : print.format === 'pretty' ? [] : tally.noteLines()
    if (!flags.quiet) doors.stderr.write(closing.map((line) => `${line}\n`).join(''))
    return tally.failed > 0 ? EXIT.someFailed : EXIT.coded
  } finally {
    await bench.close()
  }
}
