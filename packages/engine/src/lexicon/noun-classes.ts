/** Classes of nouns that frames ask for as `@class`: lemmas, lower case, compounds joined with `_`. */
export const NOUN_CLASSES: Readonly<Record<string, readonly string[]>> = {
  agreement: ['agreement', 'accord', 'treaty', 'deal', 'pact', 'convention', 'memorandum', 'protocol', 'contract', 'declaration', 'communique', 'mou', 'truce', 'ceasefire', 'armistice', 'charter'],
  meeting: ['meeting', 'talk', 'talks', 'summit', 'conference', 'consultation', 'negotiation', 'discussion', 'dialogue', 'call', 'conversation', 'session', 'round', 'visit', 'trip', 'audience'],
  troops: ['troop', 'soldier', 'force', 'army', 'unit', 'battalion', 'brigade', 'division', 'contingent', 'marine', 'paratrooper', 'reservist', 'regiment', 'personnel', 'garrison'],
  weapon: ['weapon', 'missile', 'tank', 'rocket', 'artillery', 'warship', 'aircraft', 'jet', 'drone', 'submarine', 'carrier', 'arm', 'arms', 'ammunition', 'bomber', 'destroyer', 'frigate', 'launcher', 'battery'],
  captive: ['prisoner', 'hostage', 'detainee', 'captive', 'journalist', 'activist', 'crew', 'sailor', 'pilot', 'inmate', 'soldier', 'dissident', 'pow', 'civilian', 'lawyer', 'student', 'fisherman'],
  diplomat: ['diplomat', 'ambassador', 'envoy', 'attaché', 'consul', 'charge', 'chargé', 'embassy', 'mission', 'staff', 'representative'],
  aid: ['aid', 'assistance', 'relief', 'food', 'medicine', 'tent', 'blanket', 'vaccine', 'supply', 'fund', 'funding', 'loan', 'grant', 'donation', 'money', 'generator', 'ambulance', 'ton', 'tonne', 'dollar', 'euro', 'shipment'],
}
