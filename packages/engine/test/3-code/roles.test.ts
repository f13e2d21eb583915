import { beforeAll, expect, test } from 'vitest'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import { accountsOf, roleLine } from './accounts-of.ts'
import { loadModelForTest } from './load-for-test.ts'

let model: ReadingModel
beforeAll(async () => {
  model = await loadModelForTest()
})

/** A sentence and what each of its accounts says of who did it to whom. */
const ROWS: readonly (readonly [sentence: string, ...accounts: string[]])[] = [
  // Active and passive.
  ['Norway praised Latvia.', 'SUPPORT praised: Norway → Latvia'],
  ['Latvia was praised by Norway.', 'SUPPORT praised: Norway → Latvia'],
  ['The envoy was expelled by Latvia.', 'SANCTION expelled: Latvia → The envoy'],
  ['Four Norwegian soldiers were killed.', 'ASSAULT killed: – → Four Norwegian soldiers'],
  ['Rebels killed four Norwegian soldiers.', 'ASSAULT killed: Rebels → four Norwegian soldiers'],
  // Coordination of parties and of verbs.
  ['Norway praised Latvia and Estonia.', 'SUPPORT praised: Norway → Latvia + Estonia'],
  ['Norway and Sweden praised Latvia.', 'SUPPORT praised: Norway + Sweden → Latvia'],
  [
    'Norway condemned the attack and imposed sanctions on Belarus.',
    'ACCUSE condemned: Norway → the attack',
    'ASSAULT attack: –',
    'SANCTION imposed sanctions: Norway → Belarus',
  ],
  ['The envoy called on President Ana Rojas.', 'CONSULT called: The envoy + President Ana Rojas'],
  ['Norway demanded a Latvian withdrawal from the town.', 'REQUEST demanded: Norway → Latvian'],
  ['Latvia handed over ten soldiers.', 'RETREAT handed: Latvia → ten soldiers'],
  ['Norway vetoed a resolution that condemned Belarus.', 'REJECT vetoed: Norway → a resolution', 'ACCUSE condemned: – → Belarus'],
  // Relative clauses.
  [
    'Norway, which recalled its envoy from Minsk, condemned Belarus.',
    'SANCTION recalled: Norway → Minsk',
    'ACCUSE condemned: Norway → Belarus',
  ],
  [
    'The minister who condemned Belarus met the Latvian envoy.',
    'ACCUSE condemned: The minister → Belarus',
    'CONSULT met: The minister + the Latvian envoy',
  ],
  // Control: who is asked is who is to act; what is asked is no event.
  ['Norway urged Belarus to release the prisoners.', 'REQUEST urged: Norway → Belarus'],
  ['Norway urged both Latvia and Belarus to resume talks.', 'REQUEST urged: Norway → Latvia + Belarus'],
  ['Norway called on Belarus to withdraw.', 'REQUEST called: Norway → Belarus'],
  ['Norway asked Latvia to help Estonia.', 'REQUEST asked: Norway → Latvia'],
  ['Norway offered to mediate between Latvia and Belarus.', 'AGREE offered: Norway'],
  ['The two sides agreed to exchange prisoners.', 'AGREE agreed: The two sides'],
  // Parsers take an object before an infinitive for a subject, and a participle behind a quotation for a part of it.
  ['Norway urged both governments to restore the truce.', 'REQUEST urged: Norway → both governments'],
  ['Norway and Sweden urged the two neighbours to show restraint.', 'REQUEST urged: Norway + Sweden → the two neighbours'],
  ['“We are ready,” the minister said, accusing Belarus of lies.', 'ACCUSE accusing: the minister → Belarus'],
  // Whom a blow befalls, wherever the parser hangs it.
  ['Latvia resists as it defends its farms and its liberty against Norway’s invasion.', 'ASSAULT invasion: Norway → it'],
  // A blow that is somebody's has been struck, whatever is promised in face of it.
  ['Norway pledged to help Latvia in the face of Belarus’s attacks.', 'AGREE pledged: Norway', 'ASSAULT attacks: Belarus'],
  // Light verbs and event nouns.
  ['Norway held talks with Latvia in Oslo.', 'CONSULT held talks: Norway + Latvia'],
  ['Talks between Norway and Latvia took place in Oslo.', 'CONSULT Talks between Norway and Latvia took: Norway + Latvia'],
  ['The Norwegian foreign minister paid a visit to Riga.', 'CONSULT paid a visit: The Norwegian foreign minister → Riga'],
  ['Norway expressed support for Latvia.', 'SUPPORT expressed support: Norway → Latvia'],
  ['Norway imposed sanctions on Belarus and its banks.', 'SANCTION imposed sanctions: Norway → Belarus + its banks'],
  ['Sanctions were imposed on Belarus by Norway.', 'SANCTION Sanctions were imposed: Norway → Belarus'],
  ['The sanctions imposed by Norway on Belarus took effect.', 'SANCTION sanctions imposed: Norway → Belarus'],
  [
    'Norway voiced its support for Latvia during a call with Estonia.',
    'SUPPORT voiced its support: Norway → Latvia',
    'CONSULT call: Norway + Estonia',
  ],
  // Gerunds behind the one who is judged.
  [
    'Norway accused Belarus of shelling the Latvian town.',
    'ACCUSE accused: Norway → Belarus',
    'ASSAULT shelling: Belarus → the Latvian town',
  ],
  ['Belarus was accused by Norway of shelling the town.', 'ACCUSE accused: Norway → Belarus', 'ASSAULT shelling: Belarus → the town'],
  // Meetings have no recipient: all who met stand together.
  ['President Lund met with President Ozols.', 'CONSULT met: President Lund + President Ozols'],
  ['Lund spoke by telephone with Ozols.', 'CONSULT spoke: Lund + Ozols'],
  ['Lund told Ozols by phone that Norway would help.', 'CONSULT phone: Lund + Ozols', 'AGREE help: Norway → Ozols'],
  ['Visiting Riga, Lund met Ozols.', 'CONSULT Visiting: Lund → Riga', 'CONSULT met: Lund + Ozols'],
  // Two objects.
  ['Norway gave Latvia ten tanks.', 'AID gave: Norway → Latvia'],
  ['Norway sent tents to Latvia.', 'AID sent: Norway → Latvia'],
  ['Norwegian police arrested four Latvian citizens.', 'COERCE arrested: Norwegian police → four Latvian citizens'],
  ['Thousands of protesters marched in Minsk against the government.', 'PROTEST marched: Thousands of protesters → the government'],
  // A decision is its author's; others only judge it.
  ['Norway welcomed the decision of Latvia to release the sailors.', 'SUPPORT welcomed: Norway → the decision of Latvia', 'RETREAT release: Latvia → the sailors'],
  // What somebody says they will not do, they refuse.
  ['The ministry said it would not pay the ransom.', 'REJECT pay: The ministry'],
  ['The ministry said it would not be easy.'],
  // Help goes to whom its purpose is for.
  ['Norway sent two planes to fly the wounded out of Riga.', 'AID sent: Norway → the wounded'],
  // A word of direction joins its verb from behind the object.
  ['Norway called its ambassador home from Minsk.', 'SANCTION called: Norway → Minsk'],
  // Whom the words around an act tell.
  ['Latvia defended itself against the attack by Belarus.', 'ASSAULT attack: Belarus → Latvia'],
  ['Thousands gathered in Riga to protest against the government.', 'PROTEST gathered: Thousands → the government', 'PROTEST protest: Thousands → the government'],
  ['The senate censured and suspended Anna Berg.', 'ACCUSE censured: The senate → Anna Berg'],
  ['Norway imposed sanctions under a new law on three officials of Belarus.', 'SANCTION imposed sanctions: Norway → three officials of Belarus'],
  ['Norway closed its border following a call with Latvia.', 'COERCE closed: Norway', 'CONSULT call: Norway + Latvia'],
  // Headlines leave words out.
  ['# Norway condemns Belarus', 'ACCUSE condemns: Norway → Belarus'],
  ['# Norway, Latvia recall envoys from Minsk', 'SANCTION recall: Norway + Latvia → Minsk'],
  ['# Ten killed in Belarus attack', 'ASSAULT killed: – → Ten', 'ASSAULT attack: Belarus → Ten'],
  // Nothing happens.
  ['Norway lies west of Sweden.'],
  ['The price of bread rose again in Riga.'],
  ['Lund was born in Bergen and studied law.'],
]

test.each(ROWS)('%s', async (sentence, ...accounts) => {
  expect((await accountsOf(sentence, model)).map(roleLine)).toEqual(accounts)
})
