import type { Command } from 'commander'
import type { Doors } from '../doors.ts'
import { type AskFlags, type Given, parseWords } from './flags.ts'
import * as help from './help.ts'
import type { DeciderFlags } from './run-decide.ts'
import { withManner } from './with-flags.ts'

type Done = (code: number) => void

/** `--reason` is asked for by commander, so it is always there. */
type Word = Given<AskFlags> & Given<DeciderFlags> & { readonly reason: string }

const withDecider = (command: Command): Command =>
  withManner(command)
    .requiredOption('--reason <text>', 'why; it is kept with the decision', parseWords)
    .option('--by <name>', 'who decides (default: your name on this system)', parseWords)

const addJoining = (program: Command, doors: Doors, done: Done): void => {
  withDecider(program.command('same').description('say that two events are one: the first takes the second’s accounts'))
    .argument('<event>', 'the event that stays')
    .argument('<other>', 'the event that it takes in')
    .addHelpText('after', help.SAME_HELP)
    .action(async (event: string, other: string, given: Word) => {
      const { decideSame, runDecision } = await import('./run-decide.ts')
      done(await runDecision(given, doors, decideSame([event, other])))
    })
  withDecider(program.command('different').description('say that two events are two: nothing joins them again'))
    .argument('<event>', 'an event')
    .argument('<other>', 'another')
    .addHelpText('after', help.DIFFERENT_HELP)
    .action(async (event: string, other: string, given: Word) => {
      const { decideDifferent, runDecision } = await import('./run-decide.ts')
      done(await runDecision(given, doors, decideDifferent([event, other])))
    })
}

/** The commands by which people have the last word. */
export const addDecisions = (program: Command, doors: Doors, done: Done): void => {
  addJoining(program, doors, done)
  withDecider(program.command('split').description('take an account out of an event: it becomes an event of its own'))
    .argument('<event>', 'an event with several accounts')
    .argument('<account>', 'the account, as readout show lists it')
    .addHelpText('after', help.SPLIT_HELP)
    .action(async (event: string, account: string, given: Word) => {
      const { decideSplit, runDecision } = await import('./run-decide.ts')
      done(await runDecision(given, doors, decideSplit(event, account)))
    })
  withDecider(program.command('correct').description('correct a field of an event; what the coder said stays in the history'))
    .argument('<event>', 'an event')
    .argument('<field>', 'category, mode, date, actor, recipient or aux')
    .argument('<value>', 'what it is; none for nothing')
    .addHelpText('after', help.CORRECT_HELP)
    .action(async (event: string, field: string, value: string, given: Word) =>
      done(await (await import('./run-correct.ts')).runCorrect([event, field, value], given, doors)),
    )
}
