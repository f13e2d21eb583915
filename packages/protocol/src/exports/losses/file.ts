import { isFormula } from '../cells.ts'
import { type Loss, namesIn } from './loss.ts'

/** What the file itself cannot take: ids, reports, characters. */
export const FILE_LOSSES = {
  numberIds: { cannot: 'the event’s id: a number below 2^53 made of it', isLost: () => true },
  moreReports: {
    cannot: 'reports after the first, and all of a report but its publisher and day',
    isLost: ({ reports }) => reports.length > 0,
  },
  moreUrls: {
    cannot: 'reports after the first: they are only counted; publishers and titles',
    isLost: ({ reports }) => reports.length > 0,
  },
  onlyPublisher: { cannot: 'reports after the first, and all of a report but its publisher', isLost: ({ reports }) => reports.length > 0 },
  dayPublished: {
    cannot: 'titles and days of publication',
    isLost: ({ reports }) => reports.some(({ title, published }) => title !== null || published !== null),
  },
  reportIds: {
    cannot: 'the ids of reports, and which title, day and address belong together',
    isLost: ({ reports }) => reports.length > 0,
  },
  added: { cannot: 'when it came into the record', isLost: () => true },
  tabs: {
    cannot: 'tabs and line breaks in names: they become spaces',
    isLost: (event) => namesIn(event).some((name) => /[\0\t\r\n]/.test(name)),
  },
  joints: {
    cannot: 'where one value of a list ends, if a value itself holds a semicolon and a space',
    isLost: (event) => namesIn(event).some((name) => name.includes('; ')),
  },
  formulas: {
    cannot: 'text that a spreadsheet would run as a formula, as it is: an apostrophe goes in front',
    isLost: (event) => [...namesIn(event), ...event.line.evidence.map(({ text }) => text)].some(isFormula),
  },
} as const satisfies Readonly<Record<string, Loss>>
