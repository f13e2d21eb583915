import { accountsOf, roleLine, statusLine } from './accounts-of.ts'
import { loadModelForTest } from './load-for-test.ts'
const model = await loadModelForTest()
const rows = `
Norway praised Latvia.
Latvia was praised by Norway.
The envoy was expelled by Latvia.
Norway praised Latvia and Estonia.
Norway and Sweden praised Latvia.
Norway condemned the attack and imposed sanctions on Belarus.
Norway, which recalled its envoy from Minsk, condemned Belarus.
The minister who condemned Belarus met the Latvian envoy.
Norway urged Belarus to release the prisoners.
Norway urged both Latvia and Belarus to resume talks.
Norway promised to send aid to Latvia.
Norway asked Latvia to help Estonia.
Norway held talks with Latvia in Oslo.
The Norwegian foreign minister paid a visit to Riga.
Norway expressed support for Latvia.
Norway’s condemnation of Belarus drew praise from Latvia.
Talks between Norway and Latvia took place in Oslo.
The attack by rebels on the Latvian base killed nine soldiers.
Belarusian troops shelled the Latvian town.
Belarus was accused by Norway of shelling the town.
Norway accused Belarus of shelling the Latvian town.
Norway thanked Latvia for sending doctors.
Norway imposed sanctions on Belarus and its banks.
Sanctions were imposed on Belarus by Norway.
The sanctions imposed by Norway on Belarus took effect.
Norway and Latvia signed a trade agreement.
Norway signed a trade agreement with Latvia.
President Lund met President Ozols in Riga.
President Lund met with President Ozols.
President Lund and President Ozols spoke by phone.
Lund spoke by telephone with Ozols.
Norwegian police arrested four Latvian citizens.
Norway offered to mediate between Latvia and Belarus.
Norway wants to invite Latvia.
Norway gave Latvia ten tanks.
Norway sent tents to Latvia.
Norway will send tents to Latvia.
Norway refused to sign the pact with Latvia.
Norway rejected the Latvian proposal.
Thousands of protesters marched in Minsk against the government.
Norway deployed troops to the border with Belarus.
Norway withdrew its troops from Latvia.
Norway warned Belarus against attacking Latvia.
Norway threatened to close the border.
Norway called on Belarus to withdraw.
Norway voiced its support for Latvia during a call with Estonia.
Visiting Riga, Lund met Ozols.
After meeting Ozols, Lund praised Latvia.
Lund told Ozols by phone that Norway would help.
Rebels killed four Norwegian soldiers.
Four Norwegian soldiers were killed.
Norway released two Belarusian prisoners.
Norway apologized to Latvia.
Norway’s parliament condemned Belarus.
The two sides agreed to exchange prisoners.
# Norway, Latvia recall envoys from Minsk
# Norway to send troops to Latvia
# Ten killed in Belarus attack
# Norway condemns Belarus
`.trim().split('\n')
for (const r of rows) console.log(r, '\n      ', (await accountsOf(r, model)).map(a=>roleLine(a)+'  {'+a.auxiliaries+'}').join('\n       '))
