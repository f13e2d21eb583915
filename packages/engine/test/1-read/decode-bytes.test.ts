import { expect, test } from 'vitest'
import { decodeBytes } from '../../src/1-read/index.ts'

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

const DECODED: readonly (readonly [string, Uint8Array, string, readonly string[]])[] = [
  ['UTF-8', Buffer.from('Zoë met “Bo” 😀'), 'Zoë met “Bo” 😀', []],
  ['UTF-8 with a mark, which stays', Buffer.from('\ufeffZoë'), '\ufeffZoë', []],
  ['UTF-16LE with a mark', utf16('\ufeffZoë met', false), '\ufeffZoë met', []],
  ['UTF-16BE with a mark', utf16('\ufeffZoë met', true), '\ufeffZoë met', []],
  ['UTF-16LE without a mark', utf16('The envoy met Zoë.', false), 'The envoy met Zoë.', ['encoding_repaired']],
  ['UTF-16BE without a mark', utf16('The envoy met Zoë.', true), 'The envoy met Zoë.', ['encoding_repaired']],
  ['Windows-1252', Uint8Array.from([0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]), '“Zoë” – €5', ['encoding_repaired']],
  ['one broken byte in UTF-8', Uint8Array.from([...Buffer.from('Zoë, Chloë, Noël '), 0xff, 0x2e]), 'Zoë, Chloë, Noël \ufffd.', ['encoding_repaired']],
  ['nothing', new Uint8Array(), '', []],
]

test.each(DECODED)('%s', (_, bytes, content, codes) => {
  const decoded = decodeBytes(bytes)
  expect(decoded).toMatchObject({ ok: true, content })
  expect(decoded.ok && decoded.notes.map((note) => note.code)).toEqual(codes)
})

const REFUSED: readonly (readonly [string, readonly number[], string, RegExp])[] = [
  ['PDF', [...Buffer.from('%PDF-1.7\n')], 'text_binary', /save as plain text/],
  ['ZIP', [0x50, 0x4b, 3, 4, 20, 0], 'text_binary', /docx/],
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'text_binary', /no text/],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46, 2, 1], 'text_binary', /no text/],
  ['gzip', [0x1f, 0x8b, 8, 0], 'text_binary', /Unpack/],
  ['NUL bytes', [0x41, 0, 0, 0, 0x42, 0x43, 0, 0], 'text_binary', /plain text/],
]

test.each(REFUSED)('%s is refused with a hint', (_, bytes, code, hint) => {
  const decoded = decodeBytes(Uint8Array.from(bytes))
  expect(decoded).toMatchObject({ ok: false, refusal: { code, status: 415 } })
  expect(decoded.ok ? '' : decoded.refusal.hint).toMatch(hint)
})

test('more than 20 MB is refused', () => {
  expect(decodeBytes(new Uint8Array(20_000_001).fill(0x61))).toMatchObject({ ok: false, refusal: { code: 'text_too_long', status: 413 } })
})
