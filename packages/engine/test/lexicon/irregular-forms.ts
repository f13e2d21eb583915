/** Forms of irregular verbs that do not begin like the lemma, for the test of the frames' sentences. */
export const IRREGULAR_FORMS: Readonly<Record<string, readonly string[]>> = {
  arise: ['arose'], bear: ['bore'], beat: ['beat'], begin: ['began', 'begun'], bind: ['bound'], blow: ['blew'], break: ['broke'], bring: ['brought'], build: ['built'],
  buy: ['bought'], catch: ['caught'], choose: ['chose'], come: ['came'], deal: ['dealt'], draw: ['drew'], drive: ['drove'], eat: ['ate'], fall: ['fell'],
  feed: ['fed'], fight: ['fought'], find: ['found'], flee: ['fled'], fling: ['flung'], fly: ['flew', 'flown'], forbid: ['forbade'], forgive: ['forgave'], freeze: ['froze'],
  get: ['got'], give: ['gave'], go: ['went', 'goes'], grow: ['grew'], hang: ['hung'], hear: ['heard'], hide: ['hid'], hold: ['held'], keep: ['kept'], lay: ['laid'],
  lead: ['led'], leave: ['left'], lend: ['lent'], lie: ['lay'], light: ['lit'], lose: ['lost'], overthrow: ['overthrew'], make: ['made'], meet: ['met'], pay: ['paid'], rebuild: ['rebuilt'], ride: ['rode'],
  ring: ['rang'], rise: ['rose'], run: ['ran'], say: ['said'], see: ['saw', 'seen'], seek: ['sought'], sell: ['sold'], send: ['sent'], shake: ['shook'], shoot: ['shot'],
  sink: ['sank'], sit: ['sat'], sling: ['slung'], speak: ['spoke'], spend: ['spent'], spring: ['sprang'], stand: ['stood'], steal: ['stole'], stick: ['stuck'], strike: ['struck'], swear: ['swore'],
  sweep: ['swept'], take: ['took'], teach: ['taught'], tear: ['tore'], tell: ['told'], think: ['thought'], throw: ['threw'], undertake: ['undertook'], wear: ['wore'],
  win: ['won'], withdraw: ['withdrew'], withhold: ['withheld'], write: ['wrote'],
}
