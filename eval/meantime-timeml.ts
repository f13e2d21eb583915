/**
 * MEANTIME's time expressions as TimeML: `npx node eval/meantime-timeml.ts DATA_FOLDER OUT_FOLDER`. Only the first six sentences of each
 * article are annotated there, so only these are written. For `readout evaluate timex`.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const ANNOTATED = 6
const NO_SPACE_BEFORE = /^(?:[.,;:?!%)]|'s|n't|'\w{1,2})$/u
const NO_SPACE_AFTER = /[($]$|``$/u

interface Word {
  readonly id: string
  readonly sentence: number
  readonly text: string
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? ''

const wordsOf = (source: string): readonly Word[] =>
  [...source.matchAll(/<token\b([^>]*)>([^<]*)<\/token>/gu)]
    .map(([, tag = '', text = '']) => ({ id: attribute(tag, 't_id'), sentence: Number(attribute(tag, 'sentence')), text }))
    .filter(({ sentence }) => sentence < ANNOTATED)

/** A TIMEX3 tag and the words that it covers. */
interface Mark {
  readonly tag: string
  readonly ids: readonly string[]
}

const marksOf = (source: string): readonly Mark[] =>
  [...source.matchAll(/<TIMEX3\b([^>]*[^/])>([\s\S]*?)<\/TIMEX3>/gu)].map(([, tag = '', body = '']) => ({ tag, ids: [...body.matchAll(/t_id="(\d+)"/gu)].map(([, id = '']) => id) }))

/** What stands between a word and the one before it: headline and date line are paragraphs of their own. */
function gap(before: Word | undefined, word: Word, text: string): string {
  if (!before) return ''
  if (before.sentence !== word.sentence && word.sentence <= 2) return '\n'
  return NO_SPACE_BEFORE.test(word.text) || NO_SPACE_AFTER.test(text) ? '' : ' '
}

/** A document as one TimeML text. */
function toTimeml(source: string): string {
  const [words, marks] = [wordsOf(source), marksOf(source)]
  const created = attribute(/<TIMEX3\b[^>]*functionInDocument="CREATION_TIME"[^>]*>/u.exec(source)?.[0] ?? '', 'value')
  let text = ''
  for (const [at, word] of words.entries()) {
    const opened = marks.find(({ ids }) => ids[0] === word.id)
    const tag = opened ? `<TIMEX3 type="${attribute(opened.tag, 'type')}" value="${attribute(opened.tag, 'value')}">` : ''
    text += `${gap(words[at - 1], word, text)}${tag}${word.text}${marks.some(({ ids }) => ids.at(-1) === word.id) ? '</TIMEX3>' : ''}`
  }
  return `<TimeML><DCT><TIMEX3 type="DATE" value="${created}" functionInDocument="CREATION_TIME">${created}</TIMEX3></DCT>\n<TEXT>${text}</TEXT></TimeML>\n`
}

/** Writes every article of the data folder's MEANTIME as a .tml file; how many. */
export function writeMeantime(data: string, out: string): number {
  mkdirSync(out, { recursive: true })
  const files = globSync('meantime/corpus_*/*.xml', { cwd: data })
  for (const file of files) writeFileSync(join(out, `${basename(file, '.xml')}.tml`), toTimeml(readFileSync(join(data, file), 'utf8')))
  return files.length
}

if (import.meta.main) {
  const [data, out] = process.argv.slice(2)
  if (!data || !out) throw new Error('usage: npx node eval/meantime-timeml.ts DATA_FOLDER OUT_FOLDER')
  writeMeantime(data, out)
}
