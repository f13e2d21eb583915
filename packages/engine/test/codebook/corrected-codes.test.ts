import { expect, test } from 'vitest'
import { CATEGORIES } from '../../src/model/index.ts'
import { correctedCodes, isCameoOf, PLOVER } from '../../src/codebook/index.ts'

test.each([
  // category, mode, CAMEO code so far → mode, code, quad, score
  ['ASSAULT', 'phone', '041', null, '180', 4, PLOVER.ASSAULT.scale],
  ['CONSULT', 'phone', '042', 'phone', '041', 1, 1.5],
  ['CONSULT', null, '041', null, '040', 1, PLOVER.CONSULT.scale],
  ['CONSULT', 'multilateral', '046', 'multilateral', '046', 1, 4],
  ['REQUEST', 'meet', '100', 'meet', '106', 3, PLOVER.REQUEST.scale],
  ['SUPPORT', null, '051', null, '051', 1, PLOVER.SUPPORT.scale],
  ['ACCUSE', null, '051', null, '110', 3, PLOVER.ACCUSE.scale],
] as const)('%s/%s that was %s', (category, mode, cameo, becomes, code, quad, scale) => {
  expect(correctedCodes({ category, mode, cameo })).toMatchObject({ mode: becomes, cameo: code, quad, ...(category === 'REQUEST' ? {} : { scale }) })
})

test('whatever a person corrects, the code is one of the category’s', () => {
  for (const category of CATEGORIES) for (const mode of [null, ...PLOVER[category].modes.map((entry) => entry.mode)]) for (const cameo of ['041', '112', '190', '030'])
    expect(isCameoOf(correctedCodes({ category, mode, cameo }).cameo, category), `${category} ${mode}`).toBe(true)
})
