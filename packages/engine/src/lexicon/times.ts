import type { TimeUnit } from '../model/index.ts'

/** Month names written out, to their numbers. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6,
  july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
}

/** Short month names: they count only beside a day or a year ("Jan Egeland" is a person). */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
}

/** Month names that are also everyday words or verbs: they must stand capitalised where a date would. */
export const WORDY_MONTHS: ReadonlySet<string> = new Set(['may', 'march'])

/** Weekdays, 0 is Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6,
}

/** Short weekdays: they count only before a month and day. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6,
}

/** Words before a weekday that make a name of it. */
export const NOT_A_WEEKDAY_AFTER: ReadonlySet<string> = new Set(['good', 'black', 'bloody', 'ash', 'maundy', 'holy', 'super', 'palm'])

/** Words after a weekday that make a name of it, a newspaper's mostly. */
export const NOT_A_WEEKDAY_BEFORE: ReadonlySet<string> = new Set(['times', 'telegraph', 'mirror', 'express', 'agreement', 'school', 'post'])

/** Number words. */
export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}

/** Ordinals in words. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60,
  seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100,
}

/** Single words that hold an anniversary's count. */
export const JUBILEES: Readonly<Record<string, number>> = {
  centenary: 100, centennial: 100, bicentenary: 200, bicentennial: 200, sesquicentennial: 150,
}

/** Units of time as they are written. */
export const UNITS: Readonly<Record<string, TimeUnit>> = {
  day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade', hour: 'hour',
  days: 'day', weeks: 'week', months: 'month', quarters: 'quarter', years: 'year', decades: 'decade', hours: 'hour',
}

/** How far "recent", "past few" and "coming" reach, in units: a convention, always told in the reason. */
export const FEW: Readonly<Record<TimeUnit, number>> = {
  hour: 24, day: 7, week: 6, month: 6, quarter: 4, year: 5, decade: 3,
}

/** Counts too vague for a number; they reach from two units to {@link FEW}. */
export const VAGUE_COUNTS: readonly string[] = ['a few', 'several', 'some', 'a couple of', 'couple of', 'few', 'many', 'a handful of']

/** What hedges do to a count: how far the true number may lie below and above it. */
export const HEDGES: Readonly<Record<string, { readonly below: number; readonly above: number }>> = {
  'more than': { below: 0, above: 1 }, over: { below: 0, above: 1 }, 'at least': { below: 0, above: 1 },
  nearly: { below: 1, above: 0 }, almost: { below: 1, above: 0 }, 'less than': { below: 1, above: 0 }, 'up to': { below: 1, above: 0 },
  about: { below: 1, above: 1 }, around: { below: 1, above: 1 }, roughly: { below: 1, above: 1 }, some: { below: 1, above: 1 },
  approximately: { below: 1, above: 1 },
}

/** Parts of the day that may follow a date or weekday. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI', midday: 'T12:00', noon: 'T12:00', midnight: 'T24:00', lunchtime: 'T12:00',
}

/** Northern seasons: first and last month; winter runs into the next year. */
export const SEASONS: Readonly<Record<string, { readonly first: number; readonly last: number; readonly code: string }>> = {
  spring: { first: 3, last: 5, code: 'SP' },
  summer: { first: 6, last: 8, code: 'SU' },
  autumn: { first: 9, last: 11, code: 'FA' },
  fall: { first: 9, last: 11, code: 'FA' },
  winter: { first: 12, last: 2, code: 'WI' },
}

/** Words for a stretch of days that never say which. */
export const VAGUE_WORDS: Readonly<Record<string, 'past' | 'present' | 'future'>> = {
  recently: 'past', lately: 'past', 'in the past': 'past', 'in recent times': 'past', 'long ago': 'past', 'in recent history': 'past',
  now: 'present', currently: 'present', 'at present': 'present', 'at the moment': 'present', presently: 'present', nowadays: 'present', 'these days': 'present',
  soon: 'future', shortly: 'future', 'in the near future': 'future', 'in the future': 'future', 'in the coming period': 'future',
  'in the foreseeable future': 'future', 'at a later date': 'future', 'at a later stage': 'future', 'in due course': 'future', 'at an early date': 'future',
}

/** Adverbs and adjectives of repetition. */
export const SET_WORDS: Readonly<Record<string, TimeUnit>> = {
  daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter', annual: 'year', annually: 'year', yearly: 'year', hourly: 'hour',
}

/** Words after which four digits are a year. */
export const YEAR_CUES: ReadonlySet<string> = new Set([
  'in', 'since', 'until', 'till', 'by', 'from', 'through', 'of', 'before', 'after', 'during', 'around', 'circa', 'early', 'late', 'mid',
  'year', 'the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'this', "'s", '(', 'and', 'between', 'for',
])

/** Words after which a lone month name is a month even where it could be a name or a verb. */
export const MONTH_CUES: ReadonlySet<string> = new Set([
  'in', 'since', 'of', 'until', 'till', 'by', 'from', 'through', 'before', 'after', 'during', 'early', 'late', 'mid', 'last', 'next', 'this',
  'throughout', 'around', 'between', 'each', 'every', 'for',
])

/** What follows a number that is a count, not a year or a day of the month. */
export const COUNTED: ReadonlySet<string> = new Set([
  'percent', '%', 'per', 'million', 'billion', 'thousand', 'hundred', 'trillion', 'km', 'kilometers', 'kilometres', 'miles', 'metres', 'meters',
  'people', 'soldiers', 'troops', 'civilians', 'fighters', 'tons', 'tonnes', 'dollars', 'euros', 'men', 'women', 'children', 'homes', 'houses',
  'families', 'prisoners', 'refugees', 'vehicles', 'tanks', 'missiles', 'drones', 'officers', 'police', 'protesters', 'workers', 'residents',
  'votes', 'seats', 'members', 'employees', 'staff', 'points', 'barrels', 'hectares', 'words', 'pages', 'deaths', 'cases', 'victims',
])

/** Words that say the sentence looks ahead, so that "in three days" is a date and not a length. */
export const FORWARD_WORDS: ReadonlySet<string> = new Set([
  'will', 'would', 'shall', "'ll", 'to', 'due', 'set', 'expected', 'scheduled', 'plans', 'planned', 'expires', 'begin', 'begins', 'starts', 'ends', 'must', 'should', 'could', 'may',
])

/** Lemmas that put a date named beside them behind the report, whatever the tense: "this follows a May 3 call". */
export const LOOKING_BACK: ReadonlySet<string> = new Set(['follow', 'after', 'earlier', 'previous', 'since', 'recent', 'past', 'last', 'ago', 'build'])

/** Lemmas that put a date named beside them ahead of the report. */
export const LOOKING_AHEAD: ReadonlySet<string> = new Set([
  'ahead', 'before', 'upcoming', 'forthcoming', 'planned', 'scheduled', 'schedule', 'plan', 'prepare', 'due', 'will', 'shall', 'expect', 'await', 'coming', 'deadline',
])

/** What stands right before a date at which something is told to happen; '' is the start of the sentence. */
export const TOLD_AFTER: ReadonlySet<string> = new Set(['', 'on', 'from', 'between', ',', '(', '-', '–', '—', 'dated', 'today', 'and'])

/** An anniversary before such a word is part of a name and says little of the day: "NATO's 75th Anniversary Summit". */
export const NAMED_AFTER_ANNIVERSARY: ReadonlySet<string> = new Set(['summit', 'games', 'session', 'edition', 'year', 'conference'])

/** Other words that can open a time expression; months, numbers and the like open one by themselves. */
export const OPENING_WORDS: readonly string[] = [
  'the', 'this', 'that', 'a', 'an', 'last', 'past', 'next', 'previous', 'following', 'coming', 'upcoming', 'recent', 'most', 'same', 'very', 'just', 'so', 'rest',
  'early', 'earlier', 'late', 'later', 'mid', 'end', 'close', 'start', 'beginning', 'middle', 'on', 'in', 'within', 'over', 'since', 'by', 'until', 'till', 'up',
  'no', 'before', 'after', 'ahead', 'today', 'tonight', 'yesterday', 'tomorrow', 'overnight', 'every', 'each', 'previously', 'd', 'q1', 'q2', 'q3', 'q4',
  'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties',
]
