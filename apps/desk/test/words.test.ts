import { describe, expect, test } from 'vitest'
import { stepFrom } from '../src/shell/step-from.ts'
import { pairNamed, searchIn } from '../src/views/events/search-in.ts'
import { correctionIn, partiesIn } from '../src/views/event/body-in.ts'
import { exportAddress } from '../src/views/events/export-links.tsx'
import { requestIn } from '../src/views/read/request-in.ts'
import { asQuad, CATEGORIES, meaningOf, quadOf, realityWords } from '../src/words/categories.ts'
import { detailWords, valueWords } from '../src/words/change.ts'
import { eventsQuery, readEventSearch } from '../src/words/event-search.ts'
import { outsideUrl } from '../src/words/outside-url.ts'
import { listWords, partyWords, sidesWords, voiceWords } from '../src/words/parties.ts'
import { codeNamed, nameOfCode, STATES } from '../src/words/states.ts'

const party = (code: string | null, name: string | null = null, text: string | null = null) => ({
  code,
  sector: null,
  entity_text: text,
  identifier_text: name,
  office: null,
})

describe('states', () => {
  test.each([
    ['RUS', 'RUS'],
    ['rus', 'RUS'],
    ['Russia', 'RUS'],
    ['united nations', 'UNO'],
    ['Atlantis', null],
  ])('%s is %s', (words, code) => {
    expect(codeNamed(words)).toBe(code)
  })

  test('every state has a name that is no code', () => {
    for (const { code, name } of STATES) expect(name).not.toBe(code)
    expect(nameOfCode('KOS')).toBe('Kosovo')
    expect(nameOfCode('XYZ')).toBe('XYZ')
  })
})

describe('parties', () => {
  test.each([
    [party('RUS', 'Vladimir Putin'), 'Vladimir Putin'],
    [party('RUS'), 'Russia'],
    [party('IMG', null, 'the rebels'), 'the rebels'],
    [party(null, null, 'gunmen'), 'gunmen'],
    [party(null), 'somebody unnamed'],
  ])('%o', (one, words) => {
    expect(partyWords(one)).toBe(words)
  })

  test('sides are named once each', () => {
    expect(sidesWords([party('RUS', 'A'), party('RUS', 'B'), party('IND')])).toBe('Russia and India')
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c')
  })

  test('who vouches is told with the word that says so', () => {
    expect(voiceWords({ code: 'IND', sector: 'GOV', entity_text: 'the spokesman', cue: 'said' })).toBe('the spokesman (India), “said”')
    expect(voiceWords({ code: null, sector: null, entity_text: null, cue: null })).toBe('somebody unnamed')
  })
})

describe('categories', () => {
  test('each of the sixteen has a kind and a meaning', () => {
    expect(CATEGORIES.length).toBe(16)
    for (const category of CATEGORIES) {
      expect(quadOf(category)).not.toBeNull()
      expect(meaningOf(category)).not.toBe('')
    }
  })

  test('what did not happen says so', () => {
    expect(realityWords([])).toBeNull()
    expect(realityWords(['future'])).toBe('planned')
    expect(asQuad(9)).toBe(1)
  })
})

describe('filters in an address', () => {
  test('only known ones with words stay', () => {
    expect(readEventSearch({ actor: ' RUS ', category: '', evil: 'x', since: '2025-01-01', text: 12 })).toEqual({
      actor: 'RUS',
      since: '2025-01-01',
      text: '12',
    })
  })

  test('what the server would turn away is left out', () => {
    expect(eventsQuery({ category: 'DANCE', aux: 'maybe', actor: 'RUS' })).toEqual({ actor: 'RUS' })
    expect(eventsQuery({ category: 'AID', aux: 'future' })).toEqual({ category: 'AID', aux: 'future' })
  })

  test('names become codes', () => {
    const form = new FormData()
    form.set('actor', 'Russia')
    form.set('pair', 'Russia, India')
    form.set('place', 'Minsk')
    expect(searchIn(form)).toEqual({ actor: 'RUS', pair: 'RUS,IND', place: 'Minsk' })
    expect(pairNamed('Russia and India')).toBe('RUS,IND')
    expect(pairNamed('Russia, Atlantis')).toBeNull()
  })

  test('an export has the same filters', () => {
    expect(exportAddress('csv', { pair: 'RUS,IND' })).toBe('/api/v1/export?format=csv&pair=RUS%2CIND')
  })
})

describe('what a person decides', () => {
  const why = { reason: 'so it says' }

  test('parties by code, sector and name, or by a state’s name', () => {
    expect(partiesIn('RUS GOV Sergei Orlov, India')).toEqual([
      { code: 'RUS', sector: 'GOV', entity_text: null, identifier_text: 'Sergei Orlov', office: null },
      { code: 'IND', sector: null, entity_text: null, identifier_text: null, office: null },
    ])
    expect(partiesIn('')).toEqual([])
  })

  test('a value that is none is not sent', () => {
    expect(correctionIn('category', 'DANCE', why)).toBeNull()
    expect(correctionIn('category', 'AID', why)).toEqual({ field: 'category', becomes: 'AID', ...why })
    expect(correctionIn('aux', 'happened', why)).toEqual({ field: 'aux', becomes: null, ...why })
  })

  test('what changed is told without JSON', () => {
    expect(valueWords('"AID"')).toBe('AID')
    expect(valueWords('[{"code":"RUS","identifier_text":"Orlov"}]')).toBe('RUS Orlov')
    expect(valueWords('null')).toBe('nothing')
    expect(valueWords('not JSON')).toBe('not JSON')
    expect(detailWords({ took: 'a'.repeat(32), was: 1, reason: 'one call' })).toBe(`took ${'a'.repeat(8)}, reason one call`)
  })
})

test('what is pasted goes before an address', () => {
  const filled = { text: '', name: null, url: 'https://a.example', published: null, publisher: null, keep: false }
  expect(requestIn(filled)).toEqual({ url: 'https://a.example' })
  expect(requestIn({ ...filled, text: 'words', keep: true })).toEqual({ text: 'words', store: true })
})

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  [null, null],
])('an address outside: %s', (address, link) => {
  expect(outsideUrl(address)).toBe(link)
})

test.each([
  [{ at: -1, by: 1 as const, count: 3 }, 0],
  [{ at: -1, by: -1 as const, count: 3 }, 2],
  [{ at: 2, by: 1 as const, count: 3 }, 2],
  [{ at: 1, by: -1 as const, count: 3 }, 0],
])('the next entry: %o', (where, next) => {
  expect(stepFrom(where)).toBe(next)
})
