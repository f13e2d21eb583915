import type { Command } from 'commander'
import type { Doors } from '../doors.ts'
import { parseDay } from '../flags.ts'
import type { FilterFlags } from './event-filter.ts'
import { type AskFlags, type Given, parseWords } from './flags.ts'
import * as help from './help.ts'
import { addDecisions } from './register-decisions.ts'
import { addDialects } from './register-dialects.ts'
import type { CommitmentFlags } from './run-commitments.ts'
import type { NewFlags } from './run-new.ts'
import { withDays, withEvidence, withFilter, withLimit, withManner } from './with-flags.ts'

type Done = (code: number) => void

const addLists = (program: Command, doors: Doors, done: Done): void => {
  withManner(withEvidence(withLimit(withFilter(program.command('events').description('the events of the record that fit, newest first')))))
    .option('--after <cursor>', 'the page after the one that ended so', parseWords)
    .addHelpText('after', help.EVENTS_HELP)
    .action(async (given: Given<AskFlags & FilterFlags>) => done(await (await import('./run-events.ts')).runEvents(given, doors)))
  withManner(
    withEvidence(
      withLimit(withDays(program.command('between').description('all between two sides: timeline, balance, open promises, meetings'))),
    ),
  )
    .argument('<one>', 'a code, a state or its capital')
    .argument('<other>', 'the other side')
    .addHelpText('after', help.BETWEEN_HELP)
    .action(async (one: string, other: string, given: Given<AskFlags>) =>
      done(await (await import('./run-between.ts')).runBetween([one, other], given, doors)),
    )
  withManner(
    withEvidence(withLimit(withDays(program.command('commitments').description('what was promised and is not yet done; overdue first')))),
  )
    .option('--pair <one,other>', 'between two sides', parseWords)
    .option('--all', 'those closed too')
    .option('--today <day>', 'overdue as of this day, YYYY-MM-DD', parseDay)
    .addHelpText('after', help.COMMITMENTS_HELP)
    .action(async (given: Given<AskFlags & CommitmentFlags>) =>
      done(await (await import('./run-commitments.ts')).runCommitments(given, doors)),
    )
}

const addViews = (program: Command, doors: Doors, done: Done): void => {
  withManner(program.command('show').description('one event whole: accounts, words, disagreements, judgements, history'))
    .argument('<event>', 'an event’s id, or the beginning of one')
    .addHelpText('after', help.SHOW_HELP)
    .action(async (event: string, given: Given<AskFlags>) => done(await (await import('./run-show.ts')).runShow(event, given, doors)))
  withManner(program.command('compare').description('two sides’ accounts of one call or meeting: agreed, worded differently, only in one'))
    .argument('<event>', 'the id of the call or meeting, or the beginning of one')
    .addHelpText('after', help.COMPARE_HELP)
    .action(async (event: string, given: Given<AskFlags>) => done(await (await import('./run-compare.ts')).runCompare(event, given, doors)))
  withManner(withLimit(withDays(program.command('said').description('what somebody is told to have said, newest first'))))
    .argument('<person>', 'part of a name, or a code', parseWords)
    .addHelpText('after', help.SAID_HELP)
    .action(async (person: string, given: Given<AskFlags>) => done(await (await import('./run-said.ts')).runSaid(person, given, doors)))
  withManner(withLimit(withDays(program.command('search').description('reports with these words, best first, and the events they tell'))))
    .argument('<words...>', 'all of them must stand in the report')
    .addHelpText('after', help.SEARCH_HELP)
    .action(async (words: readonly string[], given: Given<AskFlags>) =>
      done(await (await import('./run-search.ts')).runSearch(words.join(' '), given, doors)),
    )
}

const addDesk = (program: Command, doors: Doors, done: Done): void => {
  withManner(withEvidence(withLimit(withDays(program.command('new').description('events new or changed since you last looked')))))
    .option('--reader <name>', 'who looks (default: your name on this system)', parseWords)
    .option('--keep', 'leave the mark where it is')
    .addHelpText('after', help.NEW_HELP)
    .action(async (given: Given<AskFlags & NewFlags>) => done(await (await import('./run-new.ts')).runNew(given, doors)))
  withManner(program.command('stats').description('how much there is'))
    .addHelpText('after', help.STATS_HELP)
    .action(async (given: Given<AskFlags>) => done(await (await import('./run-stats.ts')).runStats(given, doors)))
}

/** The commands that question the record, and those by which people have the last word; each one's code is loaded when it is called. */
export const addQuestions = (program: Command, doors: Doors, done: Done): void => {
  addLists(program, doors, done)
  addViews(program, doors, done)
  addDesk(program, doors, done)
  addDecisions(program, doors, done)
  addDialects(program, doors, done)
}
