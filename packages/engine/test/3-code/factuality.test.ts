import { beforeAll, expect, test } from 'vitest'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import { accountsOf, statusLine } from './accounts-of.ts'
import { loadModelForTest } from './load-for-test.ts'

let model: ReadingModel
beforeAll(async () => {
  model = await loadModelForTest()
})

type Row = readonly [sentence: string, ...accounts: string[]]

/** A sentence and how real each of its accounts is told to be. */
const ROWS: readonly Row[] = [
  ['Norway condemned Belarus.', 'ACCUSE condemned: happened'],
  ['Norway is attacking Belarus.', 'ASSAULT attacking: happened'],
  ['Norway has repeatedly condemned Belarus.', 'ACCUSE condemned: happened'],
  ['Norway said it had condemned Belarus.', 'ACCUSE condemned: happened'],
  // Negation, in all its places.
  ['Norway did not condemn Belarus.', 'ACCUSE condemn: negation'],
  ['Norway never condemned Belarus.', 'ACCUSE condemned: negation'],
  ['Norway has not visited Latvia.', 'CONSULT visited: negation'],
  ['Not one guard attacked Belarus.', 'ASSAULT attacked: negation'],
  ['No country condemned Belarus.', 'ACCUSE condemned: negation'],
  ['It is not true that Norway attacked Belarus.', 'ASSAULT attacked: negation'],
  ['Norway denied that its troops had shelled the town.', 'ASSAULT shelled: negation'],
  ['Norway failed to sign the agreement.', 'SUPPORT sign: negation'],
  ['Norway avoided attacking Belarus.', 'ASSAULT attacking: negation'],
  ['Norway prevented Belarus from attacking Latvia.', 'ASSAULT attacking: negation'],
  // A claim is as true as the sentence says it is.
  ['The claim that Norway attacked Belarus is unfounded.', 'ASSAULT attacked: negation'],
  ['Asked about a claim that Norway attacked Belarus, the minister left.', 'ASSAULT attacked: hypothetical'],
  ['There will be no talks with Belarus, Norway said.', 'REJECT be no talks: happened'],
  ['Norway fears that Belarus will attack Latvia.', 'ASSAULT attack: hypothetical'],
  ['Norway neither condemned Belarus nor visited Latvia.', 'ACCUSE condemned: negation', 'CONSULT visited: negation'],
  ['There is no evidence that Norway attacked Belarus.', 'ASSAULT attacked: negation'],
  // What is known stands, whatever is felt or claimed about it.
  ['Norway voiced concern about the recent Belarusian attack on a ferry.', 'ACCUSE voiced concern: happened', 'ASSAULT attack: happened'],
  ['Norway voiced concern about an attack by Belarus.', 'ACCUSE voiced concern: happened', 'ASSAULT attack: hypothetical'],
  ['Norway denied the accusations of Latvia.', 'ACCUSE accusations: happened'],
  // What authorities order, punish or vote for is told as done.
  ['Talks between Norway and Latvia are set to begin on Friday.', 'AGREE Talks: happened'],
  ['Norway is due to impose sanctions on Latvia.', 'SANCTION impose sanctions: future'],
  ['Norway ordered the seizure of a Latvian ship.', 'COERCE ordered the seizure: happened'],
  ['Norway expelled a bishop of Belarus for refusing to meet the minister.', 'COERCE expelled: happened', 'REJECT refusing: happened'],
  ['Norway played a part in condemning Belarus.', 'ACCUSE condemning: happened'],
  ['Norway has no interest in condemning Belarus.', 'ACCUSE condemning: hypothetical'],
  ['Norway had the opportunity to meet Belarus.', 'CONSULT meet: happened'],
  ['We want to thank Latvia for its help.', 'SUPPORT thank: happened'],
  ['Norway wanted to thank Latvia for its help.', 'SUPPORT thank: hypothetical'],
  ['The release of the prisoners by Belarus is a precondition for peace.', 'RETREAT release: hypothetical'],
  ['Two decades after the invasion of Latvia by Belarus, trade is back.', 'ASSAULT invasion: historical'],
  // Plans over the past, forecasts and habits.
  ['Norway had been expected to sign the agreement.', 'SUPPORT sign: hypothetical'],
  ['Diplomats expect Norway to condemn Belarus.', 'ACCUSE condemn: hypothetical'],
  ['Norway will talk when Belarus withdraws its troops.', 'RETREAT withdraws: hypothetical'],
  ['No country attacks its friends.', 'ASSAULT attacks: hypothetical'],
  // To resolve not to do something kind is to refuse it.
  ['Norway decided not to attend the summit.', 'REJECT decided: happened'],
  ['Norway decided against sending troops to Latvia.', 'REJECT decided: happened'],
  // What is to come.
  ['Norway is to hold talks with Latvia next week, officials said.', 'AGREE hold talks: happened'],
  ['Norway will impose sanctions on Belarus.', 'SANCTION impose sanctions: future'],
  ['Norway is expected to impose sanctions on Belarus.', 'SANCTION impose sanctions: future'],
  ['Norway will send tents to Latvia.', 'AGREE send: happened'],
  ['Norway is to hold talks with Latvia on Monday.', 'AGREE hold talks: happened'],
  // What may be, might have been, or ought to be.
  ['Norway may impose sanctions on Belarus.', 'SANCTION impose sanctions: hypothetical'],
  ['Norway could attack Belarus.', 'ASSAULT attack: hypothetical'],
  ['Norway should condemn Belarus.', 'ACCUSE condemn: hypothetical'],
  ['Norway considered attacking Belarus.', 'ASSAULT attacking: hypothetical'],
  ['Norway nearly attacked Belarus.', 'ASSAULT attacked: hypothetical'],
  ['Norway hopes to visit Latvia.', 'CONSULT visit: hypothetical'],
  ['Norway might not attack Belarus.', 'ASSAULT attack: hypothetical negation'],
  // What is demanded, threatened, refused, ordered or cancelled is the demand, the threat and so on.
  ['Norway demanded that Belarus release the prisoners.', 'REQUEST demanded: happened'],
  ['Norway threatened to attack Belarus.', 'THREATEN threatened: happened'],
  ['Norway refused to meet Belarus.', 'REJECT refused: happened'],
  ['Norway ordered its troops to attack Belarus.', 'REQUEST ordered: happened'],
  ['Norway cancelled the visit to Latvia.', 'REJECT cancelled: happened'],
  ['The planned visit to Riga was called off.', 'REJECT called: happened'],
  // Purposes: some are carried out in the telling, others are not.
  ['Norway managed to arrest the spy.', 'COERCE arrest: happened'],
  ['Norway sent troops to Latvia to attack Belarus.', 'MOBILIZE sent: happened', 'ASSAULT attack: hypothetical'],
  ['Norway met Latvia to discuss trade.', 'CONSULT met: happened'],
  // Gerunds: judged, begun and ended ones.
  ['Norway condemned Belarus for attacking Latvia.', 'ACCUSE condemned: happened', 'ASSAULT attacking: happened'],
  ['Norway began deploying troops in Latvia.', 'MOBILIZE deploying: happened'],
  ['Norway continued to shell Belarus.', 'ASSAULT shell: happened'],
  ['Norway stopped shelling Belarus.', 'RETREAT stopped: happened'],
  // Headlines.
  ['# Norway denies attack on Belarus', 'ASSAULT attack: negation'],
  ['# Norway plans sanctions on Belarus', 'SANCTION sanctions: future'],
  ['Norway plans to impose sanctions on Belarus.', 'SANCTION impose sanctions: future'],
]

test.each(ROWS)('%s', async (sentence, ...accounts) => {
  expect((await accountsOf(sentence, model)).map(statusLine)).toEqual(accounts)
})

/** Read wrongly as yet. A row that comes right moves up: the list may only shrink. */
const NOT_YET: readonly Row[] = [
  ['If Belarus attacks Latvia, Norway will withdraw its envoy.', 'ASSAULT attacks: hypothetical', 'SANCTION withdraw: hypothetical'],
  ['Nobody attacked Latvia.', 'ASSAULT attacked: negation'],
  ['Instead of attacking Belarus, Norway met Latvia.', 'ASSAULT attacking: negation', 'CONSULT met: happened'],
  ['Without condemning Belarus, Norway met Latvia.', 'ACCUSE condemning: negation', 'CONSULT met: happened'],
  ['Norway did not rule out attacking Belarus.', 'ASSAULT attacking: hypothetical'],
  ['Did Norway attack Belarus?', 'ASSAULT attack: hypothetical'],
  ['# Norway to hold talks with Latvia', 'AGREE hold talks: happened'],
]

test('what is known to be read wrongly still is; move what came right into the table above', async () => {
  const right = []
  for (const [sentence, ...wanted] of NOT_YET) {
    const found = (await accountsOf(sentence, model)).map(statusLine)
    if (found.join() === wanted.join()) right.push(sentence)
  }
  expect(right).toEqual([])
})
