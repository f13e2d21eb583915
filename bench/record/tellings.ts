import { addDays } from '../../packages/engine/src/model/calendar.ts'
import type { EventLine } from '../../packages/protocol/src/lines/index.ts'
import { capital, PEOPLE, type World } from './world.ts'

const KINDS = [
  { category: 'CONSULT', mode: 'phone', cameo: '041', quad: 1, scale: 1.5 }, { category: 'CONSULT', mode: 'visit', cameo: '042', quad: 1, scale: 2.5 }, { category: 'AGREE', mode: null, cameo: '0311', quad: 1, scale: 3 },
  { category: 'SUPPORT', mode: null, cameo: '051', quad: 1, scale: 3.4 }, { category: 'ACCUSE', mode: null, cameo: '112', quad: 3, scale: -2 }, { category: 'REQUEST', mode: null, cameo: '102', quad: 3, scale: -0.5 },
  { category: 'THREATEN', mode: 'military', cameo: '138', quad: 3, scale: -5.8 }, { category: 'ASSAULT', mode: 'aerial', cameo: '195', quad: 4, scale: -9.5 }, { category: 'AID', mode: 'economic', cameo: '071', quad: 2, scale: 7.4 },
  { category: 'SANCTION', mode: 'convict', cameo: '172', quad: 4, scale: -5 }, { category: 'PROTEST', mode: 'demo', cameo: '141', quad: 3, scale: -3 }, { category: 'COOPERATE', mode: null, cameo: '061', quad: 2, scale: 6.4 },
] as const

/** A report's text, some 400 characters of sentences. */
export function textOf(world: World, length = 400): string {
  let text = ''
  while (text.length < length) {
    const words = Array.from({ length: 6 + world.draw.below(10) }, () => world.word())
    text += `${capital(words.join(' '))}. `
  }
  return text.trim()
}

/** Words of a text with where they stand. */
export function quoteIn(world: World, text: string): { readonly start: number; readonly end: number; readonly text: string } {
  const from = text.indexOf(' ', world.draw.below(text.length - 60)) + 1
  const end = text.indexOf(' ', from + 8)
  const upTo = end < 0 ? text.length : end
  return { start: from, end: upTo, text: text.slice(from, upTo) }
}

/** A happening of two states on a day; one in five a promise. */
export function happening(world: World, day: string, promise: boolean): EventLine {
  const { draw } = world
  const [one, other] = world.pair()
  const kind = promise ? KINDS[2] : draw.pick(KINDS)
  const entity = (code: string): EventLine['actor'][number] => {
    const name = draw.chance(0.6) ? draw.pick(PEOPLE.get(code) ?? [code]) : null
    return { code, sector: 'GOV', entity_text: name ?? code, identifier_text: name, office: name === null ? null : `President of ${code}` }
  }
  return {
    id: world.id(), date: day, date_granularity: 'day', date_basis: 'stated', date_reason: 'the day is told', event: [kind.category], mode: kind.mode === null ? [] : [kind.mode], context: ['diplomatic'],
    cameo: kind.cameo, quad_code: kind.quad, event_scale: kind.scale, actor: [entity(one)], recipient: [entity(other)], aux: draw.chance(0.2) ? ['future'] : [], said_by: [],
    event_loc: draw.chance(0.4) ? { extracted_place: `${one} city`, resolved_place: `${one} city`, geonameid: null, lat: 10, lon: 20, province: null, country_code: one, resolution: null } : null,
    evidence: [], occasion: null, accounts: 1, confidence: 0.5 + draw.next() / 2, why: `“${world.word()} ${world.word()}”: ${kind.category} by rule ${world.word()}; the runner-up is COOPERATE`,
    cite_info: { title: null, publication: null, publication_date: day, citation: '', language: 'eng', codebook: 'plover-2.0', name: 'bench', text_id: '' }, coder: 'readout 0.1.0',
  }
}

/** A happening as a report tells it: its own words for each field. */
export function toldIn(world: World, line: EventLine, text: string): EventLine {
  const evidence = (['event', 'actor', 'recipient'] as const).map((field) => ({ field, ...quoteIn(world, text) }))
  return { ...line, id: world.id(), evidence }
}

export const dayAt = (first: string, days: number): string => addDays(first, Math.floor(days))
