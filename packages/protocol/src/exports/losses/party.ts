import { cameoActor } from '../../codes/cameo-actors.ts'
import { ICEWS_SECTORS } from '../../codes/icews-sectors.ts'
import { isState } from '../../codes/states.ts'
import type { EntityObject } from '../../lines/entity.ts'
import { rowCount } from '../pairs.ts'
import { type Loss, partiesOf } from './loss.ts'

const NO_WORD: readonly string[] = Object.entries(ICEWS_SECTORS).flatMap(([sector, word]) => (word === null ? [sector] : []))

/** CAMEO has a role only for states, and not for every sector; UNK as a sector says no more than no role does. */
const losesSector = ({ code, sector }: EntityObject): boolean =>
  sector !== null && sector !== 'UNK' && !(isState(code) && cameoActor(code, sector).type !== null)

const losesCode = ({ code }: EntityObject): boolean => code !== null && cameoActor(code, null).code === null

/** Who takes part: codes, names, offices. */
export const PARTY_LOSSES = {
  parties: {
    cannot: 'several parties on a side in one row: each pair has a row of its own, numbered behind the id',
    isLost: ({ line }) => rowCount(line) > 1,
  },
  offices: { cannot: 'offices', isLost: (event) => partiesOf(event).some(({ office }) => office !== null) },
  partyNames: {
    cannot: 'the names of the parties: only their codes',
    isLost: (event) => partiesOf(event).some((party) => party.entity_text !== null || party.identifier_text !== null),
  },
  textNames: {
    cannot: 'what the text calls a party where it has another name too',
    isLost: (event) => partiesOf(event).some((party) => party.identifier_text !== null && party.entity_text !== party.identifier_text),
  },
  nonStates: {
    cannot: 'the codes of parties that are no state: only their names',
    isLost: (event) => partiesOf(event).some(({ code }) => code !== null && cameoActor(code, null).country === null),
  },
  cameoParties: {
    cannot: 'parties that CAMEO has no code for (ISM, UNK), the sectors PRM, REL, SOC and PRE, and any sector of what is no state',
    isLost: (event) => partiesOf(event).some((party) => losesCode(party) || losesSector(party)),
  },
  sectorWords: {
    cannot: 'sectors that ICEWS has no word for: they keep PLOVER’s code',
    isLost: (event) => partiesOf(event).some(({ sector }) => sector !== null && NO_WORD.includes(sector)),
  },
  nobody: {
    cannot: 'the difference between an unknown party (UNK) and none',
    isLost: (event) => partiesOf(event).some(({ code }) => code === 'UNK'),
  },
} as const satisfies Readonly<Record<string, Loss>>
