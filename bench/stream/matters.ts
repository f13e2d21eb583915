/** What calls, meetings and visits are about. Each has a slot or a word of its own, so that two of one week can be told apart. */
const TOPICS: readonly string[] = [
  'fishing rights near {Atown}', 'the border crossing at {Atown}', 'a rail link to {Btown}', 'the price of natural gas', 'customs duties on {goods}',
  'the flood defences at {Btown}', 'air routes to {Atown}', 'visas for students', 'the power line to {Btown}', 'trade in {goods}', 'the sharing of river water',
  'smuggling through {Atown}', 'a dispute over {goods}', 'the fate of the trawler {ship}', 'the airport at {Btown}', 'seasonal workers', 'the data cable to {Btown}',
  'roaming fees', 'transit of {goods}', 'the oil spill from the tanker {ship}',
]

const WRONGS: readonly string[] = [
  'the closure of the border crossing at {Btown}', 'the arrest of the crew of the trawler {ship}', 'the jailing of two reporters in {Btown}', 'the sale of land near {Btown}',
  'the dumping of waste near {Atown}', 'the burning of a flag in {Btown}', 'the beating of a lorry driver in {Btown}', 'new tariffs on {goods}', 'the boarding of the tanker {ship}',
  'a ban on {goods}', 'the cutting of the water supply to {Atown}', 'the desecration of a cemetery in {Btown}',
]

const WISHES: readonly string[] = [
  'release the crew of the trawler {ship}', 'reopen the border crossing at {Btown}', 'lift its tariffs on {goods}', 'pay for the oil spill from the tanker {ship}', 'free two reporters held in {Btown}',
  'return the tanker {ship}', 'restore the water supply to {Atown}', 'end its ban on {goods}', 'withdraw its patrols from the waters near {Atown}', 'hand over the flight recorder found near {Btown}',
  'apologise for the boarding of the trawler {ship}', 'remove the fence near {Atown}',
]

const DEEDS: readonly string[] = [
  'jamming radio signals around {Atown}', 'smuggling weapons through {Atown}', 'spying on its embassy', 'dumping {goods} on its market', 'poisoning the river above {Atown}', 'hacking the power station at {Atown}',
  'moving border stones near {Atown}', 'stealing designs for the ferry {ship}', 'sheltering the owners of the tanker {ship}', 'spreading lies about the election in {Atown}', 'flying drones over {Atown}',
  'breaking the treaty on {goods}',
]

const PENALTIES: readonly string[] = [
  'on exports of {goods}', 'on three banks in {Btown}', 'on the owners of the tanker {ship}', 'on imports of {goods}', 'on the governor of {Btown}', 'on two freight firms from {Btown}',
  'on the state railway', 'on a refinery near {Btown}', 'on dealers in {goods}', 'on the airport at {Btown}', 'on five officials from {Btown}', 'on the builders of the ferry {ship}',
]

const MENACES: readonly string[] = [
  'close the border crossing at {Atown}', 'halt exports of {goods}', 'expel the {b} ambassador', 'cut off electricity to {Btown}', 'seize the tanker {ship}', 'shut its airports to {b} planes', 'arrest the crew of the trawler {ship}',
  'impose tariffs on {goods}', 'suspend flights to {Btown}', 'recall its ambassador', 'block the pipeline to {Btown}', 'ban {goods}',
]

const GRIEVANCES: readonly string[] = [
  'over the price of {goods}', 'over the detention of the crew of the trawler {ship}', 'over a fence near {Atown}', 'over the jailing of two reporters', 'over the oil spill from the tanker {ship}',
  'over the treatment of migrants in {Btown}', 'over a ban on {goods}', 'over the sinking of the ferry {ship}', 'over the shooting of a shepherd near {Atown}', 'over a dam above {Atown}',
]

/** Goods, ships and the like that fill the slots above; the ships are invented. */
export const FILLERS = {
  goods: ['wheat', 'timber', 'cement', 'copper', 'fertiliser', 'sugar', 'frozen fish', 'steel pipes', 'cooking oil', 'textiles', 'rice', 'cut flowers', 'tyres', 'dairy products', 'machine parts', 'coffee', 'potash', 'citrus fruit'],
  ship: ['Morning Heron', 'Silver Petrel', 'Blue Acacia', 'Santa Ofelia', 'Lady Marten', 'North Lantern', 'Golden Ibis', 'Star of Selva', 'Quiet Harbour', 'Red Kestrel', 'Amber Tide', 'Iron Plover', 'Sea Juniper', 'Long Meadow'],
  supplies: ['tonnes of rice', 'tents', 'tonnes of medicine', 'blankets', 'tonnes of wheat', 'water pumps', 'tonnes of cooking oil', 'field beds'],
  weapon: ['artillery', 'drone', 'rocket', 'air'],
  captives: ['fishermen', 'soldiers', 'lorry drivers', 'prisoners', 'sailors', 'border guards'],
} as const

export const THINGS = { TOPICS, WRONGS, WISHES, DEEDS, PENALTIES, MENACES, GRIEVANCES } as const
