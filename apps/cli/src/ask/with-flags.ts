import { AUXILIARIES } from '@readout/engine/model/codebook'
import { type Command, Option } from 'commander'
import { parseDay } from '../flags.ts'
import { FORMATS } from '../print/printer.ts'
import { withDatabase } from '../record-door.ts'
import { parseLimit, parseWords } from './flags.ts'

/** How any command of the record prints. */
export const withManner = (command: Command): Command =>
  withDatabase(command)
    .addOption(new Option('-f, --format <format>', 'output format (default: pretty on a terminal, else jsonl)').choices(FORMATS))
    .option('--no-color', 'no colours, as under NO_COLOR')

/** From when to when. */
export const withDays = (command: Command): Command =>
  command.option('--since <day>', 'from this day on, YYYY-MM-DD', parseDay).option('--until <day>', 'up to this day, YYYY-MM-DD', parseDay)

/** How many. */
export const withLimit = (command: Command): Command =>
  command.option('--limit <number>', 'at most so many; 0 is no limit (default: 50)', parseLimit)

/** The words of the reports. */
export const withEvidence = (command: Command): Command => command.option('-e, --evidence', 'add the words of the reports')

/** The flags that choose events. */
export const withFilter = (command: Command): Command =>
  withDays(command)
    .option('--actor <who>', 'whoever acts or is acted upon: a code, a state, or part of a name', parseWords)
    .option('--pair <one,other>', 'between two sides, whichever acts', parseWords)
    .option('--category <name>', 'of this category of PLOVER', parseWords)
    .option('--place <where>', 'in this country or place', parseWords)
    .option('--source <publisher>', 'told by this publisher', parseWords)
    .addOption(new Option('--aux <mode>', 'told as having happened, or so').choices(['happened', ...AUXILIARIES]))
    .option('--text <words>', 'with all of these words in the evidence, in whatever form', parseWords)
