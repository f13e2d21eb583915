/** A real state with its real capital and towns; the people are invented, so that no fact is claimed. */
export interface StreamState {
  readonly code: string
  readonly name: string
  readonly demonym: string
  readonly capital: string
  readonly leader: 'President' | 'Prime Minister'
  /** Those who hold, in order: leader, foreign minister, defence minister, trade minister. */
  readonly people: readonly string[]
  readonly towns: readonly string[]
}

const P = 'President'
const M = 'Prime Minister'

/** The states of the stream. */
export const WORLD: readonly StreamState[] = [
  { code: 'KEN', name: 'Kenya', demonym: 'Kenyan', capital: 'Nairobi', leader: P, people: ['Amos Kiprandi', 'Grace Wambolu', 'Peter Odhuori', 'Lydia Mwangoni'], towns: ['Mandera', 'Garissa', 'Lodwar', 'Moyale', 'Lamu'] },
  { code: 'ETH', name: 'Ethiopia', demonym: 'Ethiopian', capital: 'Addis Ababa', leader: M, people: ['Dawit Berhanesh', 'Selam Worketu', 'Girma Tessalem', 'Hana Alemirew'], towns: ['Gode', 'Jijiga', 'Humera', 'Metemma', 'Dolo'] },
  { code: 'UGA', name: 'Uganda', demonym: 'Ugandan', capital: 'Kampala', leader: P, people: ['Moses Kasibante', 'Irene Namusoke', 'Godfrey Tumwesire', 'Ruth Akellomi'], towns: ['Gulu', 'Arua', 'Moroto', 'Kasese', 'Busia'] },
  { code: 'TZA', name: 'Tanzania', demonym: 'Tanzanian', capital: 'Dodoma', leader: P, people: ['Joseph Mkwanda', 'Neema Lushoza', 'Baraka Mfinangeri', 'Zuhura Kimbaro'], towns: ['Kigoma', 'Arusha', 'Mtwara', 'Tanga', 'Bukoba'] },
  { code: 'GHA', name: 'Ghana', demonym: 'Ghanaian', capital: 'Accra', leader: P, people: ['Kofi Amankrado', 'Esi Boatemaa', 'Yaw Darkosey', 'Abena Tawiahma'], towns: ['Bawku', 'Tamale', 'Wa', 'Kumasi', 'Bolgatanga'] },
  { code: 'SEN', name: 'Senegal', demonym: 'Senegalese', capital: 'Dakar', leader: P, people: ['Ousmane Diagola', 'Aminata Faylo', 'Cheikh Ndourou', 'Mariama Sarrane'], towns: ['Kolda', 'Matam', 'Tambacounda', 'Ziguinchor', 'Podor'] },
  { code: 'MAR', name: 'Morocco', demonym: 'Moroccan', capital: 'Rabat', leader: M, people: ['Yassine Belkharroub', 'Salma Oudghirat', 'Driss Tahounani', 'Nadia Zerhouli'], towns: ['Oujda', 'Figuig', 'Zagora', 'Tata', 'Nador'] },
  { code: 'DZA', name: 'Algeria', demonym: 'Algerian', capital: 'Algiers', leader: P, people: ['Rachid Benmokdad', 'Leila Hamdourine', 'Kamel Zitounaoui', 'Farida Ouchenane'], towns: ['Tindouf', 'Béchar', 'Tébessa', 'Tlemcen', 'Tamanrasset'] },
  { code: 'PER', name: 'Peru', demonym: 'Peruvian', capital: 'Lima', leader: P, people: ['Álvaro Quintamayo', 'Rosaura Vilcanqui', 'Hernán Ocharán', 'Lucía Pardavé'], towns: ['Tumbes', 'Puno', 'Iquitos', 'Tacna', 'Piura'] },
  { code: 'ECU', name: 'Ecuador', demonym: 'Ecuadorian', capital: 'Quito', leader: P, people: ['Fabricio Lasteros', 'Ximena Guaranda', 'Patricio Yánezco', 'Belén Zamorales'], towns: ['Loja', 'Machala', 'Tulcán', 'Macas', 'Zamora'] },
  { code: 'BOL', name: 'Bolivia', demonym: 'Bolivian', capital: 'La Paz', leader: P, people: ['Wilmer Choquetilla', 'Nayra Mamanqui', 'Rubén Iporreño', 'Sonia Terrazuela'], towns: ['Oruro', 'Villazón', 'Tarija', 'Cobija', 'Potosí'] },
  { code: 'CHL', name: 'Chile', demonym: 'Chilean', capital: 'Santiago', leader: P, people: ['Matías Errandonea', 'Carolina Huichape', 'Ignacio Valderrón', 'Paula Mellafe'], towns: ['Arica', 'Calama', 'Iquique', 'Antofagasta', 'Punta Arenas'] },
  { code: 'COL', name: 'Colombia', demonym: 'Colombian', capital: 'Bogotá', leader: P, people: ['Germán Buitrallo', 'Adriana Cespedosa', 'Nelson Arizabal', 'Diana Murillaga'], towns: ['Cúcuta', 'Ipiales', 'Pasto', 'Leticia', 'Arauca'] },
  { code: 'GRC', name: 'Greece', demonym: 'Greek', capital: 'Athens', leader: M, people: ['Stelios Karamvounis', 'Eleni Patsourou', 'Nikos Drosandreas', 'Marina Theotoki'], towns: ['Kastoria', 'Florina', 'Alexandroupoli', 'Ioannina', 'Orestiada'] },
  { code: 'BGR', name: 'Bulgaria', demonym: 'Bulgarian', capital: 'Sofia', leader: M, people: ['Plamen Draganchev', 'Vesela Stoymirova', 'Kiril Hadzhipetrov', 'Donka Ralinova'], towns: ['Vidin', 'Svilengrad', 'Burgas', 'Petrich', 'Silistra'] },
  { code: 'SRB', name: 'Serbia', demonym: 'Serbian', capital: 'Belgrade', leader: P, people: ['Branko Veselić-Marin', 'Jelena Tomašovac', 'Goran Pavkojević', 'Milica Radosavac'], towns: ['Subotica', 'Pirot', 'Novi Pazar', 'Zrenjanin', 'Vranje'] },
  { code: 'HUN', name: 'Hungary', demonym: 'Hungarian', capital: 'Budapest', leader: M, people: ['Gergely Vadászfi', 'Réka Somlódi', 'Ákos Bereményi-Tar', 'Zsófia Kelecsin'], towns: ['Szeged', 'Debrecen', 'Záhony', 'Mohács', 'Sopron'] },
  { code: 'NOR', name: 'Norway', demonym: 'Norwegian', capital: 'Oslo', leader: M, people: ['Sverre Haugmoen', 'Ingvild Torstad', 'Eirik Langeseter', 'Marte Bjørnevoll'], towns: ['Kirkenes', 'Tromsø', 'Bodø', 'Narvik', 'Vardø'] },
  { code: 'POL', name: 'Poland', demonym: 'Polish', capital: 'Warsaw', leader: M, people: ['Zbigniew Horodniak', 'Katarzyna Wielgoszna', 'Marek Tłuczański', 'Alicja Brzozdowa'], towns: ['Suwałki', 'Przemyśl', 'Chełm', 'Olsztyn', 'Biała Podlaska'] },
  { code: 'GEO', name: 'Georgia', demonym: 'Georgian', capital: 'Tbilisi', leader: M, people: ['Levan Chikvaradze', 'Nino Mardalishvili', 'Irakli Tsertskhva', 'Tamar Gogibedze'], towns: ['Batumi', 'Gori', 'Zugdidi', 'Akhaltsikhe', 'Telavi'] },
  { code: 'KAZ', name: 'Kazakhstan', demonym: 'Kazakh', capital: 'Astana', leader: P, people: ['Daulet Zhaksybergen', 'Aigerim Tolebay', 'Yerbol Sarmanov', 'Saule Nurdauletova'], towns: ['Oral', 'Aktobe', 'Taraz', 'Semey', 'Aktau'] },
  { code: 'UZB', name: 'Uzbekistan', demonym: 'Uzbek', capital: 'Tashkent', leader: P, people: ['Otabek Rajabaliyev', 'Dilnoza Yusufkhon', 'Sherzod Kamolbek', 'Gulnora Ismatova'], towns: ['Termez', 'Namangan', 'Nukus', 'Urgench', 'Fergana'] },
  { code: 'IND', name: 'India', demonym: 'Indian', capital: 'New Delhi', leader: M, people: ['Raghav Deshmanya', 'Sunita Kaprekar', 'Vikrant Solankar', 'Meera Iyengupta'], towns: ['Jaisalmer', 'Siliguri', 'Agartala', 'Tezpur', 'Kochi'] },
  { code: 'BGD', name: 'Bangladesh', demonym: 'Bangladeshi', capital: 'Dhaka', leader: M, people: ['Anisur Talukdari', 'Farhana Chowdhal', 'Mizan Sarkerul', 'Nasrin Begumjan'], towns: ['Sylhet', 'Rangpur', 'Comilla', 'Jessore', 'Teknaf'] },
  { code: 'THA', name: 'Thailand', demonym: 'Thai', capital: 'Bangkok', leader: M, people: ['Prasit Wongkhamdee', 'Siriporn Chaimongkhon', 'Anucha Raksapol', 'Malee Thongsuwit'], towns: ['Surin', 'Nong Khai', 'Mae Sot', 'Trat', 'Songkhla'] },
  { code: 'KHM', name: 'Cambodia', demonym: 'Cambodian', capital: 'Phnom Penh', leader: M, people: ['Sok Vannareth', 'Chanthy Prumseng', 'Rithy Kemsoph', 'Bopha Leangkol'], towns: ['Poipet', 'Battambang', 'Kratie', 'Kampot', 'Pailin'] },
  { code: 'IDN', name: 'Indonesia', demonym: 'Indonesian', capital: 'Jakarta', leader: P, people: ['Bambang Wirayudana', 'Ratna Kusumadewi', 'Agus Pranotomo', 'Dewi Hartasari'], towns: ['Kupang', 'Merauke', 'Tarakan', 'Pontianak', 'Medan'] },
  { code: 'AUS', name: 'Australia', demonym: 'Australian', capital: 'Canberra', leader: M, people: ['Callum Brackenridge', 'Tessa Wollaton', 'Doug Merriwether', 'Priya Hanlonby'], towns: ['Darwin', 'Cairns', 'Broome', 'Townsville', 'Geraldton'] },
]

/** Who deals with whom; each pair both ways. Those of the second list also quarrel in arms, in this invented year. */
const CALM = 'KEN-TZA UGA-TZA KEN-UGA GHA-SEN GHA-KEN SEN-MAR CHL-PER COL-PER CHL-COL BOL-COL GRC-BGR SRB-GRC POL-NOR NOR-GEO HUN-POL BGR-POL KAZ-IND IND-AUS IDN-IND AUS-THA NOR-CHL POL-KAZ GHA-IND SRB-DZA MAR-GRC THA-IDN BGD-IDN PER-AUS KEN-IND UZB-GEO'
const TENSE = 'KEN-ETH ETH-UGA MAR-DZA PER-ECU BOL-CHL COL-ECU SRB-HUN BGR-SRB GEO-KAZ KAZ-UZB IND-BGD THA-KHM IDN-AUS SEN-DZA PER-BOL'

/** Two states that deal with each other; the first acts. */
export interface Pair {
  readonly first: StreamState
  readonly second: StreamState
  readonly tense: boolean
}

const stateOf = (code: string | undefined): StreamState => {
  const state = WORLD.find((candidate) => candidate.code === code)
  if (state === undefined) throw new Error(`no state ${code} in the world`)
  return state
}

const readPairs = (list: string, tense: boolean): readonly Pair[] =>
  list.split(' ').flatMap((both) => {
    const [one, other] = both.split('-').map(stateOf)
    if (one === undefined || other === undefined) throw new Error(`no pair: ${both}`)
    return [
      { first: one, second: other, tense },
      { first: other, second: one, tense },
    ]
  })

/** Every pair, in both directions. */
export const PAIRS: readonly Pair[] = [...readPairs(CALM, false), ...readPairs(TENSE, true)]
/** The pairs that quarrel in arms. */
export const TENSE_PAIRS: readonly Pair[] = PAIRS.filter((pair) => pair.tense)
