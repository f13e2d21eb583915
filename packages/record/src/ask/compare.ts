import { findEvent } from '../join/find-event.ts'
import { linesIn, wordsIn } from '../join/stored-line.ts'
import type { Tools } from '../keep/record-tools.ts'
import { tellingOf } from '../keep/telling-of.ts'
import type { KeptAccount } from './events.ts'
import { showEvent } from './events.ts'

/** What one side's reports say was said or done at a meeting. */
export interface SideItem {
  readonly category: string
  readonly mode: string | null
  readonly by: readonly string[]
  readonly quotes: readonly string[]
  readonly event: string
}

/** Two sides' accounts of one meeting, aligned. */
export interface Compared {
  readonly event: string
  readonly sides: readonly { readonly name: string; readonly reports: readonly string[] }[]
  readonly agreed: readonly { readonly items: Readonly<Record<string, SideItem>> }[]
  readonly worded: readonly { readonly items: Readonly<Record<string, SideItem>> }[]
  readonly onlyIn: Readonly<Record<string, readonly SideItem[]>>
}

/** Lays the accounts of one call or meeting side by side: what each side's reports tell of it and of all that was said in it. */
export async function compareEvent(tools: Tools, begins: string): Promise<Compared> {
  const { reads } = tools.engine
  const id = await findEvent(reads, begins)
  const shown = await showEvent(tools, id)
  const current = shown.tellings.filter(({ superseded }) => superseded === null)
  const sideOf = new Map(current.map((telling) => [telling.report.id, telling.report.publisher ?? telling.report.title]))
  const items = await itemsOf(tools, current, sideOf)
  const names = [...new Set(sideOf.values())]
  const groups = groupItems(tools, items)
  const both = groups.filter((group) => new Set(group.map(({ side }) => side)).size > 1)
  const bySide = (group: readonly Item[]): Readonly<Record<string, SideItem>> => Object.fromEntries(group.map(({ side, item }) => [side, item]))
  return {
    event: id,
    sides: names.map((name) => ({ name, reports: [...sideOf].filter(([, side]) => side === name).map(([report]) => report) })),
    agreed: both.filter(isWordedAlike).map((group) => ({ items: bySide(group) })),
    worded: both.filter((group) => !isWordedAlike(group)).map((group) => ({ items: bySide(group) })),
    onlyIn: Object.fromEntries(names.map((name) => [name, groups.filter((group) => group.every(({ side }) => side === name)).map(([first]) => first?.item).filter((item) => item !== undefined)])),
  }
}

interface Item {
  readonly side: string
  readonly item: SideItem
  readonly telling: ReturnType<typeof tellingOf>
}

/** What the reports that tell the meeting tell besides: their accounts whose occasion it is, or of the same parties and day. */
async function itemsOf({ engine: { reads } }: Tools, tellings: readonly KeptAccount[], sideOf: ReadonlyMap<string, string>): Promise<readonly Item[]> {
  const rows = await reads.selectFrom('account').select(['id', 'report_id', 'event_id', 'line', 'words']).where('report_id', 'in', [...sideOf.keys()]).where('superseded', 'is', null).execute()
  const hosts = new Map(tellings.map(({ report, line }) => [report.id, line]))
  return rows.flatMap((row) => {
    const line = linesIn(row.line)
    const host = hosts.get(row.report_id)
    if (!host || line.id === host.id || line.occasion !== host.id) return []
    const quotes = line.evidence.filter(({ field }) => field === 'event').map(({ text }) => text)
    const item: SideItem = { category: line.event[0] ?? '', mode: line.mode[0] ?? null, by: line.actor.map(({ code }) => code ?? 'UNK'), quotes, event: row.event_id }
    return [{ side: sideOf.get(row.report_id) ?? '', item, telling: tellingOf(line, wordsIn(row.words)) }]
  })
}

/** Items of one event are one point; so are those that the judge takes for one. */
function groupItems(tools: Tools, items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  for (const item of items) {
    const group = groups.find((others) => others.some((other) => other.item.event === item.item.event || (other.side !== item.side && tools.judge(other.telling, item.telling).verdict !== 'different')))
    if (group) group.push(item)
    else groups.push([item])
  }
  return groups
}

/** The sides use some word in common for it. */
function isWordedAlike(group: readonly Item[]): boolean {
  const [first, ...rest] = group
  const words = new Set(first?.item.quotes.map((quote) => quote.toLowerCase()))
  return rest.every(({ item }) => item.quotes.some((quote) => words.has(quote.toLowerCase())))
}
