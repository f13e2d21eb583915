import { expect, test } from 'vitest'
import { evidenceOf, type RawReport, type Traced } from '../../src/model/index.ts'
import { accountOf, resolveText } from './resolve-for-test.ts'

interface Row {
  readonly text: string
  readonly trigger: string
  /** Days, basis and the words. */
  readonly date: string
  readonly due?: string
  readonly raw?: Partial<RawReport>
}

// Published on Thursday 14 March 2024.
const ROWS: readonly Row[] = [
  { text: 'France condemned Mali.', trigger: 'condemned', date: '2024-03-14 assumed «»' },
  { text: 'France on Tuesday condemned Mali.', trigger: 'condemned', date: '2024-03-12 inferred «Tuesday»' },
  { text: 'Norwegian envoys met the rebels in Bamako on 3 March. They signed a truce the following day.', trigger: 'signed', date: '2024-03-04 inferred «the following day»' },
  { text: 'Kenyan President Joel Otieno visited Sudan from 12 to 16 March.', trigger: 'visited', date: '2024-03-12..2024-03-16 inferred «12 to 16 March»' },
  { text: 'Kenya urged Sudan to withdraw its troops by Saturday.', trigger: 'urged', date: '2024-03-14 assumed «»' },
  { text: 'Kenya will send aid to Malawi next month.', trigger: 'send', date: '2024-03-14 assumed «»', due: '2024-04-01..2024-04-30' },
  { text: 'Seven police officers were killed in Sunday’s ambush.', trigger: 'killed', date: '2024-03-10 inferred «Sunday»' },
  { text: 'Spain thanked Chile for last week’s extradition of two men.', trigger: 'thanked', date: '2024-03-14 assumed «»' },
  { text: 'The strike on the village took place on Sunday.', trigger: 'strike', date: '2024-03-10 inferred «Sunday»' },
  { text: 'Fighting resumed on Sunday, two days after the army had shelled the town.', trigger: 'shelled', date: '2024-03-08 inferred «two days after»' },
  { text: 'Miners rallied in La Paz on Tuesday, demanding that the minister resign.', trigger: 'demanding', date: '2024-03-12 inferred «Tuesday»' },
  { text: 'The spokesman said the two ministers had condemned the missile attack.', trigger: 'condemned', date: '2024-03-14 assumed «»' },
  { text: 'Iran had expelled two Dutch diplomats.', trigger: 'expelled', date: 'unknown assumed «»' },
  { text: 'Italian President Ugo Conti met Prime Minister Jan Novak of Slovakia on Monday. He condemned Russia.', trigger: 'condemned', date: '2024-03-11 assumed «»' },
  { text: 'On Saturday militants fired rockets at a base in Syria. U.S. forces shelled the rebels.', trigger: 'shelled', date: '2024-03-09 inferred «Saturday»' },
  { text: 'Irish minister Una Daly visited Mozambique on 2 March. In Maputo, the minister met the Mozambican President, Luis Mondlane.', trigger: 'met', date: '2024-03-02 inferred «2 March»' },
  { text: 'Kenya praised the joint naval exercise held by the two navies off Crete in February.', trigger: 'exercise', date: '2024-02-01..2024-02-29 inferred «February»' },
  { text: 'Ten people were killed on Tuesday when Malian soldiers opened fire on a rally.', trigger: 'opened', date: '2024-03-12 inferred «Tuesday»' },
  { text: 'The envoy explained an incident on 2 March, in which a Peruvian vessel fired at a Norwegian trawler.', trigger: 'fired', date: '2024-03-02 inferred «2 March»' },
  { text: 'Peru, which bought four ships in 2019, on Saturday urged Norway to free the sailors.', trigger: 'urged', date: '2024-03-09 inferred «Saturday»' },
  { text: 'The Norwegian foreign minister leaves for Lima on Monday.', trigger: 'leaves', date: '2024-03-14 assumed «»', due: '2024-03-18..2024-03-18' },
  { text: 'Norway promised to send two ships to Latvia before the summer.', trigger: 'promised', date: '2024-03-14 assumed «»', due: 'null..2024-05-31' },
  { text: 'Ghana raised its flag in Tripoli on 14 July 2025. Libya freed thirty migrants.', trigger: 'freed', date: '2025-07-14 inferred «14 July 2025»', raw: {} },
]

const tellDate = ({ value, basis }: Traced<{ readonly first: string | null; readonly last: string | null }>): string =>
  `${value.first === null && value.last === null ? 'unknown' : value.first === value.last ? value.first : `${value.first}..${value.last}`} ${basis.kind} «${evidenceOf(basis).map((s) => s.quote).join(' … ')}»`

test.each(ROWS)('$text', async ({ text, trigger, date, due, raw }) => {
  const account = accountOf(await (raw ? resolveText(text, raw) : resolveText(text)), trigger)
  expect(tellDate(account.date)).toBe(date)
  if (due !== undefined) expect(account.due && `${account.due.value.first}..${account.due.value.last}`).toBe(due)
})
