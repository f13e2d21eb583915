import { expect, test } from 'vitest'
import { readSentences } from './read-sentences.ts'

/** `{value|words}`: these words are a time expression, and fix this much. */
const EXPRESSIONS: readonly string[] = [
  // Days of the calendar, in every English order.
  'The envoys met on {2025-05-05|May 5, 2025}.',
  'The envoys met on {2025-05-05|5 May 2025}.',
  'The envoys met on {2025-05-05|May 5 2025} in Oslo.',
  'The envoys met on {2025-05-05|May 5th, 2025}.',
  'The envoys met on {2025-05-05|the 5th of May 2025}.',
  'The envoys met on {XXXX-05-05|the 5th of May}.',
  'The envoys met on {XXXX-05-05|the fifth of May}.',
  'The accord is dated {2025-05-05|2025-05-05}.',
  'The accord is dated {2025-05-13|13/05/2025}.',
  'The accord is dated {2025-05-13|05/13/2025}.',
  'The accord is dated {2025-05-05|05/05/2025}.',
  'The accord is dated {2025-09-05|05.09.2025}.',
  'They signed on {2024-12-03|Dec. 3, 2024}.',
  'They signed on {2024-12-03|3 Dec 2024}.',
  'They signed on {2024-09-30|Sept. 30, 2024}.',
  'They signed on {2024-02-29|29 February 2024}.',
  'They met on {XXXX-05-05|Monday, May 5}.',
  'They met on {XXXX-05-05|Monday 5 May}.',
  'They met on {2025-05-05|Monday, 5 May 2025}.',
  'They met on {XXXX-10-12|Sun., Oct. 12}.',
  'This follows a {XXXX-05-03|May 3} call between the ministers.',
  'The {XXXX-06-12|12 June} vote is binding.',
  'The {2023-10-07|October 7} attack drew condemnation.',
  'The {XXXX-10-07|October 7} vote was close.',
  'They met on {XXXX-05-05|May 5 last year}.',
  // Stretches of days.
  'He toured the region from {2016-04-05/2016-04-06|5-6 April 2016}.',
  'He toured the region from {XXXX-04-05/XXXX-04-06|5 to 6 April}.',
  'He toured the region on {2016-04-05/2016-04-06|April 5-6, 2016}.',
  'He toured the region on {XXXX-04-05/XXXX-04-06|April 5–6}.',
  'The talks ran between {XXXX-05-03/XXXX-05-05|May 3 and 5}.',
  'The talks ran between {XXXX-05-03/XXXX-06-05|May 3 and June 5}.',
  'The talks ran from {2016-04-03/2016-05-05|3 April to 5 May 2016}.',
  'The talks ran from {2016-12-28/2017-01-03|28 December to 3 January 2017}.',
  'The talks ran {XXXX-04/XXXX-06|April–June}.',
  'The talks ran from {2024-04/2024-06|April to June 2024}.',
  'The drill lasts from {XXXX-WXX-1/XXXX-WXX-5|Monday to Friday}.',
  'He visited on {XXXX-04-05/XXXX-04-06|5 and 6 April}.',
  'He visited on 4 and {XXXX-04-09|9 April}.',
  'The war of {2014/2016|2014-2016} was long.',
  'The budget of {2024/2025|2024-25} was passed.',
  // Months and years.
  'The talks opened in {2025-05|May 2025}.',
  'The talks opened in {XXXX-05|May}.',
  'The talks opened in {XXXX-03|March}.',
  'The {XXXX-03|March} deadline passed.',
  'The talks opened {XXXX-10|last October}.',
  'The talks open {XXXX-05|next May}.',
  'The talks opened in {XXXX-05|May last year}.',
  'Exports fell in {XXXX-11|November}.',
  'The war began in {2014|2014}.',
  'The {2014|2014} accord failed.',
  "The bank's {2024|2024} report is out.",
  'The talks ended in {2024-02|February, 2024}.',
  // Weekdays.
  'The two spoke on {XXXX-WXX-1|Monday}.',
  "During {XXXX-WXX-1|Monday}'s call they agreed on little.",
  'The two spoke {XXXX-WXX-5|last Friday}.',
  'The two will speak {XXXX-WXX-5|next Friday}.',
  'The two spoke on {XXXX-WXX-1|Monday morning}.',
  'The two spoke {XXXX-WXX-1|early on Monday}.',
  'Shells fell in {XXXX-WXX-2|the early hours of Tuesday}.',
  'They met at {XXXX-WXX-1|10 a.m. on Monday}.',
  'They met at {XXXX-05-05|10:30 GMT on May 5}.',
  'The two spoke on {REF-1W-5|Friday last week}.',
  // Near the report.
  '{REF+0D|Today}, the ministers met.',
  'They met {REF+0D|earlier today}.',
  'They met {REF+0D|this morning}.',
  '{REF-1D|Yesterday}, the king arrived.',
  'He arrived {REF-1D|yesterday evening}.',
  'He arrived {REF-1D|last night}.',
  'He arrived {REF-2D|the day before yesterday}.',
  'He leaves {REF+1D|tomorrow}.',
  'He leaves {REF+2D|the day after tomorrow}.',
  'He dines there {REF+0D|tonight}.',
  'Shells fell {REF-1D/REF+0D|overnight}.',
  'It began {REF-3D|three days ago}.',
  'It began {REF-1W|a week ago}.',
  'It began {REF-22Y|twenty-two years ago}.',
  'It began {REF-3Y/REF-2Y|nearly three years ago}.',
  'It began {REF-4M/REF-3M|more than three months ago}.',
  'It began {REF-6W/REF-2W|several weeks ago}.',
  'They met {REF-1W|last week}.',
  'They meet {REF+1W|next week}.',
  'They meet {REF+0W|this week}.',
  'They met {REF-1M|last month}.',
  'They met {REF-1Y|late last year}.',
  'Prices rose {REF-1Y|last year}.',
  'He will visit {REF+0D/REF+0Y|later this year}.',
  'He visited {REF+0Y/REF+0D|earlier this year}.',
  'He visited {REF+0M/REF+0D|earlier this month}.',
  'He will visit {REF+0D/REF+0W|later this week}.',
  'Violence rose in {REF-6W/REF+0W|recent weeks}.',
  'Violence rose over {REF-3D/REF+0D|the past three days}.',
  'Violence rose over {REF-1M/REF+0M|the past month}.',
  'Talks are set {REF+0D/REF+7D|within the next few days}.',
  'Talks to begin {REF+0D/REF+7D|within days}.',
  'Talks will begin {REF+2W|in two weeks}.',
  "Talks will begin {REF+2W|in two weeks' time}.",
  'Troops must leave {REF+0H/REF+48H|within 48 hours}.',
  'Talks will go on in {REF+0D/REF+7D|the coming days}.',
  // Near the day spoken of.
  'He left {CTX+2W|two weeks later}.',
  'He left {CTX+1D|the following day}.',
  'He had arrived {CTX-1D|the previous day}.',
  'He had arrived {CTX-1D|a day earlier}.',
  'He had arrived {CTX+0D|earlier that day}.',
  'He had arrived {CTX+0D|the same day}.',
  'He had arrived {CTX-1D|the day before}.',
  'He had arrived {CTX+0Y|that year}.',
  'They met {CTX-3M|three months earlier}.',
  // Bounds.
  'The two have not met {2014/..|since 2014}.',
  'The two have not met {XXXX-WXX-1/..|since Monday}.',
  'All must be freed {../XXXX-WXX-6|by Saturday}.',
  'The truce holds {../REF+0M|until the end of the month}.',
  'The truce holds {../REF+0Y|until the end of this year}.',
  'Ships must leave {<XXXX-05-03|before May 3}.',
  'Nothing moved {>2025-05-03|after 3 May 2025}.',
  "Nothing moved after {XXXX-WXX-1|Monday}'s call.",
  '{2001-09-11/..|Since 9/11}, much has changed.',
  // Parts of months and years.
  'The vote is due in {XXXX-05-11/XXXX-05-20|mid-May}.',
  'The war ended in {2024-01/2024-04|early 2024}.',
  'The war ended in {2024-09/2024-12|late 2024}.',
  'The war ended at {2023-03-21/2023-03-31|the end of March 2023}.',
  'Output fell in {2024-Q1|the first quarter of 2024}.',
  'Output fell in {2024-Q3|Q3 2024}.',
  'Output fell in {2024-H2|the second half of 2024}.',
  'They fought in {2023-SU|the summer of 2023}.',
  'They fought {XXXX-SU|last summer}.',
  'They fought in {199X|the 1990s}.',
  'They fought in {199X|the nineties}.',
  'They fought in {18|the 19th century}.',
  // Lengths and repetitions.
  'A {P3D|three-day} visit is planned.',
  'They talked for {P6M|six months}.',
  'A {PT72H|72-hour} truce was agreed.',
  'They meet {P1Y|every year}.',
  'They meet {XXXX-WXX-1|every Monday}.',
  'They meet on {XXXX-WXX-1|Mondays}.',
  'An {P1Y|annual} summit is planned.',
  'It was the first such visit in {P5Y|five years}.',
  // Anniversaries and holidays.
  'He sent greetings on {2025-05-09|the 80th anniversary of Victory Day}.',
  'He sent greetings on {2025-05-09|the 80th Victory Day}.',
  'He sent greetings on {2024-06-06|the eightieth anniversary of D-Day}.',
  "NATO marked {2024-04-04|its 75th anniversary of the North Atlantic Treaty}.",
  "They marked {2024-04-04|NATO's 75th anniversary} in Washington.",
  "They marked {2021-08-24|the 30th anniversary of Ukraine's independence}.",
  'They marked {2014-11-09|the 25th anniversary of the fall of the Berlin Wall}.',
  'They marked {XXXX-XX-XX|the 10th anniversary of the accord}.',
  'They marked {XXXX-06-06|the anniversary of D-Day}.',
  'They were freed on {XXXX-12-25|Christmas Day}.',
  "They were freed on {XXXX-01-01|New Year's Day}.",
  'Unions marched on {XXXX-05-01|May Day}.',
  '{PRESENT_REF|The 100th day} of the war passed.',
  "They marked {2023-02-24|the one-year anniversary of Russia's full-scale invasion of Ukraine}.",
  'They marked {XXXX-XX-XX|the 45th anniversary of ASEAN}-U.S. ties.',
  'Shells fell at {T15:30|3:30 p.m.} in the port.',
  'Shells fell at {T03:00|03:00 local time} in the port.',
  'Sealed {2024-03-24|this twenty-fourth day of March 2024}.',
  // Vague.
  'Violence rose in {REF-6M/REF+0M|the past few months}.',
  'The two met {PAST_REF|recently}.',
  'They will meet {FUTURE_REF|in the near future}.',
  'Talks are {PRESENT_REF|currently} stalled.',
  // Headlines.
  '# Ministers to meet {XXXX-WXX-5|Friday}',
  '# Envoys recalled {2025-05-05|5 May 2025}',
  '# TRUCE ENDS {XXXX-05-05|MAY 5}',
]

/** Not one time expression in any of these. */
const NOT_TIMES: readonly string[] = [
  'They may/AUX meet again.',
  'Talks May/AUX Resume',
  '# Sides May/AUX Sign Accord',
  'Theresa May/PROPN said no.',
  'Prime Minister May/PROPN resigned.',
  'At least 3 may/AUX die.',
  'March/VERB with us, they said.',
  'The March/PROPN on Rome was remembered.',
  'Thousands joined the march on the capital.',
  'April Hale was named spokesperson.',
  'June Park chaired the panel.',
  'Jan Egeland spoke.',
  'The Sun reported it.',
  'Sat beside him was the envoy.',
  'A second round is likely.',
  'The second envoy left.',
  'The 45-year-old was held.',
  'A man aged 20 years was held.',
  'He is 45 years old.',
  'The motion won 52-48.',
  'About 1,200 soldiers left.',
  'Some 2000 soldiers left.',
  'It lost in 2000 cases.',
  'Call 555-2014 for more.',
  'Vision 2030 is a plan.',
  'Expo 2025 was large.',
  'Flight 1945 landed.',
  'The Good Friday Agreement holds.',
  'The Sunday Times reported it.',
  'The accord is dated 04/05/2025.',
  'It fell by 5.4 percent.',
  'They spoke of 30 February.',
  'He led on points, 5-6.',
  'The fall of the city was near.',
  'Spring water was sold.',
  'One day they will talk.',
  'In fact, they left.',
  'The last day of talks was long.',
  'Resolution 1325 was passed.',
  'They sold it for 1999 dollars.',
  'The F-35 and the S-400 were shown.',
]

function unmark(marked: string): { readonly plain: string; readonly wanted: readonly string[] } {
  const wanted = [...marked.matchAll(/\{([^|]+)\|([^}]+)\}/g)].map((match) => `${match[1]}|${match[2]}`)
  return { plain: marked.replaceAll(/\{[^|]+\|([^}]+)\}/g, '$1'), wanted }
}

test.each(EXPRESSIONS)('%s', (marked) => {
  const { plain, wanted } = unmark(marked)
  const { text, sentences, times } = readSentences(plain)
  expect(times.map(({ value, span }) => `${value}|${span.quote}`)).toEqual(wanted)
  for (const { span, sentence, from, to } of times) {
    expect(text.holds(span)).toBe(true)
    expect(sentences[sentence]?.tokens[from]?.span.start).toBe(span.start)
    expect(sentences[sentence]?.tokens[to - 1]?.span.end).toBe(span.end)
  }
})

test.each(NOT_TIMES)('no time in: %s', (plain) => {
  expect(readSentences(plain).times.map(({ value, span }) => `${value}|${span.quote}`)).toEqual([])
})

test('text in front moves every span and changes nothing else', () => {
  const lead = 'Nobody spoke.\n'
  for (const marked of EXPRESSIONS.filter((row) => !row.startsWith('#'))) {
    const { plain } = unmark(marked)
    const alone = readSentences(plain).times
    const moved = readSentences(lead + plain).times
    expect(moved.map(({ span, value, anchor, sentence }) => ({ at: span.start, quote: span.quote, value, anchor, sentence }))).toEqual(
      alone.map(({ span, value, anchor, sentence }) => ({ at: span.start + lead.length, quote: span.quote, value, anchor, sentence: sentence + 1 })),
    )
  }
})
