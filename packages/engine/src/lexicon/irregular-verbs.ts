/** Past tense and participle of irregular verbs that reports use: form → lemma. Forms that are also another lemma are left out. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = {
  arose: 'arise', arisen: 'arise', ate: 'eat', became: 'become', began: 'begin', begun: 'begin', bent: 'bend', bore: 'bear', borne: 'bear', bought: 'buy', broke: 'break',
  broken: 'break', brought: 'bring', built: 'build', burnt: 'burn', came: 'come', caught: 'catch', chose: 'choose', chosen: 'choose', clung: 'cling', crept: 'creep', dealt: 'deal',
  did: 'do', done: 'do', drawn: 'draw', drew: 'draw', driven: 'drive', drove: 'drive', dug: 'dig', eaten: 'eat', fallen: 'fall', fed: 'feed', fell: 'fall', fled: 'flee', flew: 'fly',
  flown: 'fly', flung: 'fling', forbade: 'forbid', forbidden: 'forbid', forgave: 'forgive', forgiven: 'forgive', forwent: 'forgo', fought: 'fight', froze: 'freeze', frozen: 'freeze',
  gave: 'give', given: 'give', gone: 'go', got: 'get', gotten: 'get', grew: 'grow', grown: 'grow', had: 'have', has: 'have', heard: 'hear', held: 'hold', hidden: 'hide', hid: 'hide', hung: 'hang',
  kept: 'keep', knew: 'know', known: 'know', laid: 'lay', led: 'lead', lent: 'lend', lit: 'light', lost: 'lose', made: 'make', meant: 'mean', met: 'meet', outdid: 'outdo', overcame: 'overcome',
  overran: 'overrun', oversaw: 'oversee', overthrew: 'overthrow', overthrown: 'overthrow', overtook: 'overtake', paid: 'pay', rang: 'ring', ran: 'run', rebuilt: 'rebuild', redrew: 'redraw',
  ridden: 'ride', risen: 'rise', rode: 'ride', rose: 'rise', rung: 'ring', said: 'say', sang: 'sing', sank: 'sink', sat: 'sit', saw: 'see', seen: 'see', sent: 'send', shaken: 'shake',
  shone: 'shine', shook: 'shake', shot: 'shoot', shown: 'show', shrank: 'shrink', slain: 'slay', slept: 'sleep', slid: 'slide', sold: 'sell', sought: 'seek', spent: 'spend', spoke: 'speak',
  spoken: 'speak', sprang: 'spring', stolen: 'steal', stole: 'steal', stood: 'stand', struck: 'strike', stricken: 'strike', stuck: 'stick', stung: 'sting', sunk: 'sink', swept: 'sweep',
  swore: 'swear', sworn: 'swear', swung: 'swing', taken: 'take', taught: 'teach', thought: 'think', threw: 'throw', thrown: 'throw', told: 'tell', took: 'take', tore: 'tear', torn: 'tear',
  undertaken: 'undertake', undertook: 'undertake', underwent: 'undergo', understood: 'understand', undid: 'undo', upheld: 'uphold', went: 'go', withdrawn: 'withdraw', withdrew: 'withdraw',
  withheld: 'withhold', withstood: 'withstand', woke: 'wake', won: 'win', wore: 'wear', worn: 'wear', wove: 'weave', wrote: 'write', written: 'write',
}

/** Plurals that no ending gives: form → lemma. */
export const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', children: 'child', people: 'people', feet: 'foot', servicemen: 'serviceman', gunmen: 'gunman', policemen: 'policeman', fishermen: 'fisherman', congressmen: 'congressman',
  spokesmen: 'spokesman', crises: 'crisis', analyses: 'analysis', bases: 'base', lives: 'life', wives: 'wife', knives: 'knife', leaves: 'leaf', chiefs: 'chief', staves: 'staff', media: 'media',
  criteria: 'criterion', phenomena: 'phenomenon', memoranda: 'memorandum', referenda: 'referendum', headquarters: 'headquarters', troops: 'troop', talks: 'talk', businessmen: 'businessman', statesmen: 'statesman',
}
