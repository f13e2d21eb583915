import { Command, Option } from 'commander'
import { addQuestions } from './ask/register.ts'
import type { CodeFlags } from './code/settings.ts'
import type { DoctorFlags } from './doctor/run.ts'
import type { Doors } from './doors.ts'
import type { PlvFlags } from './evaluate/plv.ts'
import { type EvaluateFlags, type Measure, MEASURES } from './evaluate/measures.ts'
import type { ExplainFlags } from './explain/run.ts'
import { parseDay, parseJobs, parseWhat } from './flags.ts'
import { CODE_HELP, DOCTOR_HELP, EVALUATE_HELP, EXPLAIN_HELP, MAIN_HELP } from './help.ts'
import { addKeeping } from './keep/register.ts'
import { FORMATS } from './print/printer.ts'
import { addServing } from './serve/register.ts'
import { VERSION } from './version.ts'

/** What a flag's absence becomes: commander leaves it out, our types say null. */
type Given<Flags> = { readonly [Name in keyof Flags]?: Flags[Name] }

const CODE_DEFAULTS: CodeFlags = {
  format: null,
  what: ['events'],
  date: null,
  publisher: null,
  explain: false,
  jobs: null,
  out: null,
  facts: null,
  color: true,
  quiet: false,
}

const codeFlags = (given: Given<CodeFlags>): CodeFlags => ({ ...CODE_DEFAULTS, ...given })

const explainFlags = (given: Given<ExplainFlags>): ExplainFlags => ({
  date: given.date ?? null,
  publisher: given.publisher ?? null,
  facts: given.facts ?? null,
  color: given.color ?? true,
})

const withReportFlags = (command: Command): Command =>
  command
    .option('-d, --date <day>', 'publication date, YYYY-MM-DD, where the report has none', parseDay)
    .option('-p, --publisher <name>', 'who published it')
    .option('--facts <file>', 'your own register: people, offices, bodies and places to add')

const addCode = (program: Command, doors: Doors, done: (code: number) => void): void => {
  withReportFlags(program.command('code').description('code reports: who did what to whom, when, where, according to whom'))
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'output format (default: pretty on a terminal, else jsonl)').choices(FORMATS))
    .option('-w, --what <kinds>', 'events, statements, commitments; separated by commas (default: events)', parseWhat)
    .option('-e, --explain', 'add to each event how it was decided (pretty, markdown)')
    .option('-j, --jobs <number>', 'reports coded at once (default: as many as there are cores)', parseJobs)
    .option('-o, --out <file>', 'write to this file; its ending chooses the format')
    .option('--no-color', 'no colours, as under NO_COLOR')
    .option('-q, --quiet', 'no progress bar and no summary; refusals still show')
    .addHelpText('after', CODE_HELP)
    .action(async (inputs: readonly string[], given: Given<CodeFlags>) => {
      const { runCode } = await import('./code/run.ts')
      done(await runCode(inputs, codeFlags(given), doors))
    })
}

const addExplain = (program: Command, doors: Doors, done: (code: number) => void): void => {
  withReportFlags(program.command('explain').description('say why: this category, these roles, this date, and what came second'))
    .argument('<file>', 'a report, or - for standard input')
    .argument('[event]', 'an event id, or the beginning of one (default: all events)')
    .option('--no-color', 'no colours, as under NO_COLOR')
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (file: string, event: string | undefined, given: Given<ExplainFlags>) => {
      const { runExplain } = await import('./explain/run.ts')
      done(await runExplain(file, event ?? null, explainFlags(given), doors))
    })
}

const addDoctor = (program: Command, doors: Doors, done: (code: number) => void): void => {
  program
    .command('doctor')
    .description('what is installed, what is missing, what to do')
    .option('--json', 'as JSON')
    .option('--no-color', 'no colours, as under NO_COLOR')
    .addHelpText('after', DOCTOR_HELP)
    .action(async (given: Given<DoctorFlags>) => {
      const { runDoctor } = await import('./doctor/run.ts')
      done(await runDoctor({ json: given.json ?? false, color: given.color ?? true }, doors))
    })
}

const MEASURED: Readonly<Record<Measure, string>> = {
  gold: 'a folder of reports with golden records (gold.json)',
  conllu: 'CoNLL-U: parts of speech and syntax on given words',
  iob: 'IOB rows: names on given words',
  attribution: 'who says what (CoNLL-U with attribution.jsonl): source, cue, content',
  timex: 'TimeML (.tml): time expressions, their spans and values',
  geo: 'a table of places with coordinates',
  plain: 'ordinary sentences, one a line: events coded where there are none',
}

const addEvaluate = (program: Command, doors: Doors, done: (code: number) => void): void => {
  const evaluate = program.command('evaluate').description('score Readout on gold data').helpCommand(false).addHelpText('after', EVALUATE_HELP)
  evaluate
    .command('plv')
    .description('the pair question in the public PLV form: what did the marked source do to the marked target?')
    .argument('<file>', 'tab-separated, with marked_sentence, gold_root and gold_penta')
    .option('--subset <file>', 'score these uids apart as well')
    .option('--predictions <file>', 'write uid, root, quad and confidence here')
    .option('--json', 'one line of JSON')
    .action(async (file: string, given: Given<PlvFlags>) => {
      const { runPlv } = await import('./evaluate/plv.ts')
      done(await runPlv(file, { json: given.json ?? false, subset: given.subset ?? null, predictions: given.predictions ?? null }, doors))
    })
  for (const measure of MEASURES) {
    evaluate
      .command(measure)
      .description(MEASURED[measure])
      .argument('<path>', 'a file, or a folder of them')
      .option('--details', 'what was missed or wrong (gold, plain)')
      .option('--json', 'one line of JSON')
      .action(async (path: string, given: Given<EvaluateFlags>) => {
        const { runEvaluate } = await import('./evaluate/run.ts')
        done(await runEvaluate(measure, path, { json: given.json ?? false, details: given.details ?? false }, doors))
      })
  }
}

/** The command line as commander knows it; each command's code is loaded when it is called. */
export const buildProgram = (doors: Doors, done: (code: number) => void): Command => {
  const program = new Command('readout')
    .description('Reads reports of what states, their leaders and armed groups say and do,\nand writes down who did what to whom, with the words it came from.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void doors.stdout.write(text),
      writeErr: (text) => void doors.stderr.write(text),
    })
    .addHelpText('after', MAIN_HELP)
  addCode(program, doors, done)
  addExplain(program, doors, done)
  addDoctor(program, doors, done)
  addEvaluate(program, doors, done)
  addKeeping(program, doors, done)
  addQuestions(program, doors, done)
  addServing(program, doors, done)
  return program
}
