/** Nouns that, after "the two" or "both", mean the parties told of before; what kind of party each means. */
export const PAIR_NOUNS: Readonly<Record<string, 'people' | 'states'>> = {
  leader: 'people', president: 'people', minister: 'people', diplomat: 'people', official: 'people', man: 'people', premier: 'people',
  counterpart: 'people', statesman: 'people', chief: 'people', envoy: 'people', negotiator: 'people', delegation: 'people', team: 'people',
  side: 'states', country: 'states', nation: 'states', party: 'states', state: 'states', government: 'states', neighbour: 'states',
  neighbor: 'states', capital: 'states', people: 'states', ally: 'states', power: 'states', rival: 'states', partner: 'states', foe: 'states',
}

/** Words that make such a noun point back. */
export const PAIR_MARKS: ReadonlySet<string> = new Set(['two', 'both', 'three', 'four'])

/** Bare nouns that mean the parties even with only an article: "the sides agreed", "the pair discussed". */
export const BARE_PAIRS: ReadonlySet<string> = new Set(['side', 'pair', 'duo', 'party', 'leader'])

/** Singular definite nouns that point back to a state, a body or a person told of before. */
export const BACK_NOUNS: Readonly<Record<string, 'state' | 'body' | 'person'>> = {
  country: 'state', nation: 'state', republic: 'state', kingdom: 'state', island: 'state',
  organisation: 'body', organization: 'body', group: 'body', movement: 'body', bloc: 'body', alliance: 'body', agency: 'body', council: 'body',
  body: 'body', ministry: 'body', militia: 'body', union: 'body', party: 'body', company: 'body', coalition: 'body', faction: 'body',
  leader: 'person', president: 'person', minister: 'person', premier: 'person', official: 'person', spokesman: 'person',
  spokeswoman: 'person', spokesperson: 'person', envoy: 'person', ambassador: 'person', king: 'person', chancellor: 'person', general: 'person',
  diplomat: 'person', majesty: 'person', excellency: 'person', secretary: 'person', commander: 'person', politician: 'person',
}

export const PERSON_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'hers'])
export const GROUP_PRONOUNS: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs'])
export const THING_PRONOUNS: ReadonlySet<string> = new Set(['it', 'its'])
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours'])
