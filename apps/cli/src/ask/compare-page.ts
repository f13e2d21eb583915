import type { Compared, SideItem } from '@readout/record'
import type { Page } from '../print/printer.ts'
import { counted, shortId } from '../print/words.ts'
import { quoted, safeText } from '../terminal/safe-text.ts'
import { chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'

const kindOf = ({ category, mode }: SideItem): string => `${category}${mode === null ? '' : ` (${mode})`}`

const byOf = ({ by }: SideItem): string => (by.length === 0 ? 'somebody' : by.join(' + '))

const quotesOf = ({ quotes }: SideItem): string =>
  quotes.length === 0 ? 'no words' : [...new Set(quotes)].map((quote) => quoted(quote)).join(' · ')

/** Sides go by letters below their names, which are often long. */
const letterOf = (names: readonly string[], name: string): string => String.fromCodePoint(A + names.indexOf(name))

const A = 65

interface Sheet {
  readonly names: readonly string[]
  readonly page: Page
}

/** One point that several sides make: what it is, then whose act and which words each side has for it. */
const shared = ({ items }: Compared['agreed'][number], { names, page }: Sheet): string => {
  const [first] = Object.values(items)
  if (first === undefined) return ''
  const said = Object.entries(items)
    .toSorted(([one], [other]) => names.indexOf(one) - names.indexOf(other))
    .map(([side, item]) =>
      wrap(
        [chunk(`${letterOf(names, side)} `, 'bold'), chunk(`${byOf(item)} `), chunk(quotesOf(item), 'dim')],
        { width: page.width, first: ' '.repeat(11), rest: ' '.repeat(13) },
        page.paint,
      ),
    )
  return [
    wrap(
      [chunk(shortId(first.event), 'dim'), chunk(' '), chunk(kindOf(first), 'bold')],
      { width: page.width, first: '  ', rest: ' '.repeat(11) },
      page.paint,
    ),
    ...said,
  ].join('\n')
}

const alone = (item: SideItem, { page }: Sheet): string =>
  wrap(
    [chunk(shortId(item.event), 'dim'), chunk(' '), chunk(kindOf(item), 'bold'), chunk(` ${byOf(item)} `), chunk(quotesOf(item), 'dim')],
    { width: page.width, first: '  ', rest: ' '.repeat(11) },
    page.paint,
  )

/** Two sides’ accounts of one call or meeting, for people. */
export const comparePage = ({ event, sides, agreed, worded, onlyIn }: Compared, page: Page): string => {
  const sheet: Sheet = { names: sides.map(({ name }) => name), page }
  const section = (title: string, parts: readonly string[]): string =>
    [page.paint('bold', title), ...(parts.length === 0 ? ['  nothing'] : parts)].join('\n')
  const named = sides.map(({ name, reports }) =>
    wrap(
      [chunk(`${letterOf(sheet.names, name)} `, 'bold'), chunk(safeText(name)), chunk(` · ${counted(reports.length, 'report')}`, 'dim')],
      { width: page.width, first: '  ', rest: '    ' },
      page.paint,
    ),
  )
  return [
    section(`Accounts of ${shortId(event)}`, named),
    section(
      'Agreed',
      agreed.map((one) => shared(one, sheet)),
    ),
    section(
      'Worded differently',
      worded.map((one) => shared(one, sheet)),
    ),
    ...Object.entries(onlyIn).map(([side, items]) =>
      section(
        `Only in ${letterOf(sheet.names, side)}`,
        items.map((item) => alone(item, sheet)),
      ),
    ),
  ].join('\n\n')
}
