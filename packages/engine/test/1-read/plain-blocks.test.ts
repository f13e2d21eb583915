import { expect, test } from 'vitest'
import { blockLines, faultsOf, readOk } from './read-for-test.ts'

const FIRST = 'The foreign ministers of Freedonia and Sylvania met on Tuesday to discuss the disputed river crossing.'
const SECOND = 'Neither side gave details, but both said the talks would resume next week in a third country.'

const WRAPPED = `Envoys return to river talks

   The foreign ministers of Freedonia and Sylvania met on Tuesday to
discuss the disputed river crossing, which has been shut since spring.
Officials on both banks said trade had suffered badly in the meantime.

   Neither side gave details, but both said the talks would resume next
week in a third country.
`

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['blank lines part paragraphs', `Envoys return to talks\n\n${FIRST}\n\n${SECOND}\n`, ['headline|Envoys return to talks', `paragraph|${FIRST}`, `paragraph|${SECOND}`]],
  ['one paragraph a line, no blank lines', `${FIRST}\n${SECOND}\n${FIRST}`, [`paragraph|${FIRST}`, `paragraph|${SECOND}`, `paragraph|${FIRST}`]],
  ['CRLF and a byte order mark stay outside blocks', `\ufeffEnvoys return to talks\r\n\r\n${FIRST}\r\n${SECOND}\r\n`, ['headline|Envoys return to talks', `paragraph|${FIRST}`, `paragraph|${SECOND}`]],
  ['hard-wrapped lines are one block', WRAPPED, [
    'headline|Envoys return to river talks',
    'paragraph|The foreign ministers of Freedonia and Sylvania met on Tuesday to\ndiscuss the disputed river crossing, which has been shut since spring.\nOfficials on both banks said trade had suffered badly in the meantime.',
    'paragraph|Neither side gave details, but both said the talks would resume next\nweek in a third country.',
  ]],
  ['a first paragraph that is prose is no headline', `${FIRST}\n\n${SECOND}`, [`paragraph|${FIRST}`, `paragraph|${SECOND}`]],
  ['a lone line is a paragraph', 'Freedonia recalls envoy', ['paragraph|Freedonia recalls envoy']],
  ['headline, line under it, byline, date', `Envoys return to talks\nRiver crossing still shut\nBy Jane Roe and Bo Lee, Example Wire\nSunday, January 21, 2007\n\n${FIRST}`, [
    'headline|Envoys return to talks', 'subheadline|River crossing still shut', 'byline|By Jane Roe and Bo Lee, Example Wire', 'dateline|Sunday, January 21, 2007', `paragraph|${FIRST}`,
  ]],
  ['byline without "By"', `Envoys return to talks\n\nJane Roe, Example Wire\n\n${FIRST}`, ['headline|Envoys return to talks', 'byline|Jane Roe, Example Wire', `paragraph|${FIRST}`]],
  ['letterhead, release label, date, title', `Ministry of Foreign Affairs of Freedonia\nPress release\n12 May 2021\nFreedonia opens embassy in Sylvania\n\n${FIRST}`, [
    'byline|Ministry of Foreign Affairs of Freedonia', 'heading|Press release', 'dateline|12 May 2021', 'headline|Freedonia opens embassy in Sylvania', `paragraph|${FIRST}`,
  ]],
  ['headings and list items in the body', `Envoys return to talks\n\n${FIRST}\n\nWhat was agreed\n\n- Reopen the bridge by June.\n- Release two fishermen.\n\n${SECOND}`, [
    'headline|Envoys return to talks', `paragraph|${FIRST}`, 'heading|What was agreed', 'listItem|Reopen the bridge by June.', 'listItem|Release two fishermen.', `paragraph|${SECOND}`,
  ]],
  ['a line that ends in a colon is no heading', `${FIRST}\n\nThe minister added:\n\n${SECOND}`, [`paragraph|${FIRST}`, 'paragraph|The minister added:', `paragraph|${SECOND}`]],
  ['a summary over the date', `Envoys return to talks\nThe bridge may open soon.\nUpdated: May 5, 2025 | 10:30 IST\n\n${FIRST}`, [
    'headline|Envoys return to talks', 'subheadline|The bridge may open soon.', 'dateline|Updated: May 5, 2025 | 10:30 IST', `paragraph|${FIRST}`,
  ]],
  ['a date line with clock, agency and place', `Envoys return to talks\n\nPosted On: 05 MAY 2025 7:12PM by EX Klopstokia\n\nMay 5, 2025 14:30 The Palace, Klopstokia\n\n${FIRST}`, [
    'headline|Envoys return to talks', 'dateline|Posted On: 05 MAY 2025 7:12PM by EX Klopstokia', 'dateline|May 5, 2025 14:30 The Palace, Klopstokia', `paragraph|${FIRST}`,
  ]],
  ['an opening line with a colon is no headline', `The following statement was released:\n\n${FIRST}`, ['paragraph|The following statement was released:', `paragraph|${FIRST}`]],
  ['captions', `Envoys return to talks\n\nPhoto: the bridge at dawn\n\n${FIRST}`, ['headline|Envoys return to talks', 'caption|Photo: the bridge at dawn', `paragraph|${FIRST}`]],
  ['a rule of stars parts paragraphs', `${FIRST}\n* * *\n${SECOND}`, [`paragraph|${FIRST}`, `paragraph|${SECOND}`]],
  ['a closing place and date', `Statement on the crossing\n\n${FIRST}\n\nKlopstokia, 5 May 2024`, ['headline|Statement on the crossing', `paragraph|${FIRST}`, 'dateline|Klopstokia, 5 May 2024']],
  ['a closing credit', `${FIRST}\n\n${SECOND}\n\n(Reporting by Jane Roe)`, [`paragraph|${FIRST}`, `paragraph|${SECOND}`, 'byline|(Reporting by Jane Roe)']],
]

test.each(ROWS)('%s', (_, content, expected) => {
  const { report } = readOk(content)
  expect(blockLines(report)).toEqual(expected)
  expect(report.text.content).toBe(content)
  expect(faultsOf(report, content.length)).toEqual([])
})
