import type { Sector } from '../model/index.ts'
import { MINISTRY_NAMES } from './portfolios.ts'

/**
 * What a generic noun stands for.
 * - body: an institution ("government", "army", "court")
 * - people: those who act for one, or a kind of person ("officials", "troops", "villagers")
 * - state: the state itself ("country", "nation")
 * - relational: somebody told by another ("counterpart", "side", "leader", "delegation")
 */
export type AgentKind = 'body' | 'people' | 'state' | 'relational'

/** A generic noun that, joined with a state, makes an actor of a sector. */
export interface Agent {
  /** Singular, lower case; plural where the noun has no singular in this sense. */
  readonly lemma: string
  /** null for the bare state. */
  readonly sector: Sector | null
  readonly kind: AgentKind
  /** This sense is plural only: "authorities", "forces", "officials said". */
  readonly pluralOnly: boolean
  /** PLOVER code when the noun itself tells it and no state is near: peacekeepers, aid agencies. */
  readonly code?: string
}

interface Group {
  readonly sector: Sector | null
  readonly kind: AgentKind
  readonly words: readonly string[]
  readonly plurals?: readonly string[]
  readonly code?: string
}

const GROUPS: readonly Group[] = [
  {
    sector: 'GOV', kind: 'body',
    words: [
      'government', 'administration', 'cabinet', 'ministry', 'regime', 'authority', 'presidency', 'premiership', 'executive', 'council of ministers',
      'interim government', 'caretaker government', 'transitional government', 'coalition government', 'provisional government', 'federal government',
      'central government', 'local government', 'state government', 'national government', 'unity government', 'ruling coalition', 'ruling junta', 'junta',
      'military junta', 'military government', 'monarchy', 'palace', 'royal palace', 'presidential palace', 'royal court', 'prime minister’s office', 'president’s office',
      'presidential office', 'presidential administration', 'chancellery', 'embassy', 'consulate', 'mission', 'diplomatic mission', 'consulate general',
      'high commission', 'election commission', 'electoral commission', 'electoral council', 'central bank', 'national security council', 'security council', 'war cabinet',
      'security cabinet', 'finance department', 'regulator', 'commission', 'agency', 'department', 'bureau', 'municipality', 'city council', 'leadership', 'state media', 'state television',
      'bloc leadership', 'governorate', 'secretariat', 'state department', 'treasury', 'customs', 'atomic agency', 'space agency', 'government office',
      ...MINISTRY_NAMES,
    ],
    plurals: ['authorities', 'local authorities', 'health authorities', 'military authorities', 'state organs'],
  },
  {
    sector: 'GOV', kind: 'people',
    words: [
      'official', 'government official', 'senior official', 'consular officer', 'consular official', 'minister', 'diplomat', 'bureaucrat', 'civil servant', 'policymaker', 'policy maker', 'negotiator', 'inspector',
      'envoy', 'representative', 'statesman', 'ruler', 'election official', 'health official', 'firefighter', 'rescuer', 'rescue worker', 'rescue team', 'emergency worker', 'monitor', 'taxman',
    ],
    plurals: ['emergency services', 'rescue services', 'mediators'],
  },
  {
    sector: 'GOV', kind: 'relational',
    words: ['delegation', 'government delegation', 'leader', 'counterpart', 'side', 'team', 'negotiating team', 'mediator', 'spokesman', 'spokeswoman', 'spokesperson', 'party to the talks', 'delegate', 'colleague', 'guest', 'host', 'interlocutor', 'emissary', 'contingent of officials'],
  },
  {
    sector: null, kind: 'state',
    words: ['country', 'nation', 'state', 'power', 'republic', 'kingdom', 'neighbour', 'neighbor', 'ally', 'island nation', 'neighbouring country', 'neighboring country', 'superpower', 'capital', 'partner', 'rival', 'homeland', 'adversary', 'signatory', 'member state', 'sultanate', 'emirate', 'federation'],
  },
  {
    sector: 'MIL', kind: 'body',
    words: ['army', 'military', 'navy', 'air force', 'armed force', 'army unit', 'brigade', 'battalion', 'regiment', 'division', 'fleet', 'garrison', 'squadron', 'platoon', 'defence force', 'defense force', 'general staff', 'high command', 'military command', 'naval force', 'air defence', 'air defense', 'infantry', 'artillery', 'marine corps', 'presidential guard', 'republican guard', 'national guard', 'royal guard', 'task force', 'expeditionary force', 'military base', 'special force'],
    plurals: ['armed forces', 'forces', 'military forces', 'special forces', 'ground forces', 'government forces', 'land forces', 'naval forces', 'coalition forces', 'air defences', 'air defenses', 'air defense systems', 'occupation forces', 'regular forces', 'loyalist forces', 'regime forces', 'defence forces', 'defense forces', 'joint chiefs', 'air forces'],
  },
  {
    sector: 'MIL', kind: 'people',
    words: ['soldier', 'troop', 'serviceman', 'servicewoman', 'officer', 'army officer', 'commander', 'commando', 'paratrooper', 'marine', 'sailor', 'airman', 'pilot', 'conscript', 'reservist', 'sniper', 'military official', 'military personnel', 'warship', 'warplane', 'fighter jet', 'jet', 'fighter plane', 'military aircraft', 'military plane', 'destroyer', 'frigate', 'submarine', 'aircraft carrier', 'gunboat', 'bomber', 'drone', 'missile', 'tank', 'combat drone', 'attack helicopter', 'helicopter gunship', 'gunship', 'veteran', 'general', 'colonel', 'admiral', 'patrol boat', 'navy ship', 'naval vessel', 'naval ship', 'helicopter', 'military convoy', 'military police'],
    plurals: ['troops', 'ground troops', 'government troops', 'combat troops'],
  },
  { sector: 'MIL', kind: 'people', code: 'IGO', words: ['peacekeeper', 'peacekeeping force', 'peacekeeping mission'], plurals: ['peacekeeping troops', 'observers', 'ceasefire monitors'] },
  {
    sector: 'COP', kind: 'body',
    words: ['police', 'police force', 'riot police', 'border police', 'coast guard', 'coastguard', 'gendarmerie', 'border patrol', 'security force', 'law enforcement', 'police department', 'federal police', 'national police', 'traffic police', 'secret police', 'border force', 'immigration service', 'prison service', 'police unit', 'counterterrorism police', 'anti-terrorism police', 'morality police'],
    plurals: ['security forces', 'law enforcement agencies', 'law enforcement authorities', 'security services', 'security agencies', 'border forces'],
  },
  { sector: 'COP', kind: 'people', words: ['policeman', 'customs officer', 'customs official', 'policewoman', 'police officer', 'border guard', 'gendarme', 'detective', 'prison guard', 'constable', 'security officer', 'security guard', 'security official', 'law enforcement officer', 'police official', 'investigator', 'warden', 'guard', 'immigration officer', 'customs officer', 'security personnel'] },
  { sector: 'JUD', kind: 'body', words: ['court', 'tribunal', 'judiciary', 'supreme court', 'constitutional court', 'high court', 'appeals court', 'appeal court', 'court of appeal', 'military court', 'federal court', 'district court', 'criminal court', 'bench', 'jury', 'prosecution', 'prosecutor’s office', 'attorney general’s office', 'justice system', 'constitutional council', 'war crimes tribunal', 'special court', 'military tribunal'] },
  { sector: 'JUD', kind: 'people', words: ['judge', 'prosecutor', 'magistrate', 'lawyer', 'attorney', 'public prosecutor', 'juror', 'jurist'] },
  {
    sector: 'LEG', kind: 'body',
    words: ['parliament', 'legislature', 'senate', 'assembly', 'national assembly', 'house of representatives', 'lower house', 'upper house', 'chamber of deputies', 'chamber', 'constituent assembly', 'legislative council', 'parliamentary committee', 'senate committee', 'house committee', 'congress', 'house', 'state legislature', 'regional parliament'],
  },
  { sector: 'LEG', kind: 'people', words: ['lawmaker', 'legislator', 'parliamentarian', 'senator', 'congressman', 'congresswoman', 'mp', 'member of parliament', 'deputy', 'parliamentary delegation'] },
  { sector: 'SPY', kind: 'body', words: ['intelligence', 'intelligence service', 'intelligence agency', 'spy agency', 'secret service', 'security service', 'intelligence community', 'military intelligence', 'foreign intelligence'], plurals: ['intelligence services', 'secret services', 'intelligence agencies'] },
  { sector: 'SPY', kind: 'people', words: ['spy', 'intelligence officer', 'intelligence official', 'secret agent', 'intelligence agent', 'agent', 'operative', 'hacker'] },
  { sector: 'PTY', kind: 'body', words: ['party', 'ruling party', 'political party', 'coalition', 'governing party', 'coalition party', 'coalition partner', 'political movement', 'party congress', 'socialist party', 'communist party'], plurals: ['political parties'] },
  { sector: 'PTY', kind: 'people', words: ['politician', 'candidate', 'party member', 'party official', 'party leader'] },
  { sector: 'OPP', kind: 'body', words: ['opposition', 'opposition party', 'opposition coalition', 'opposition group', 'opposition alliance', 'opposition movement', 'government in exile', 'resistance'] },
  { sector: 'OPP', kind: 'people', words: ['dissident', 'opposition leader', 'opposition politician', 'opposition figure', 'opposition lawmaker', 'opposition activist', 'opponent', 'critic', 'exile', 'defector', 'oppositionist', 'opposition candidate', 'political prisoner'] },
  { sector: 'REB', kind: 'body', words: ['insurgency', 'rebel group', 'militant group', 'guerrilla group', 'armed opposition', 'rebel army', 'rebel force', 'separatist movement', 'insurgent group', 'rebel movement', 'resistance group', 'liberation front', 'armed wing', 'military wing', 'terror group', 'terrorist group', 'terrorist organisation', 'terrorist organization', 'extremist group', 'jihadist group', 'rebel alliance', 'rebellion', 'islamist group', 'terror outfit', 'terror cell', 'terrorist outfit'], plurals: ['rebel forces', 'opposition forces', 'separatist forces'] },
  { sector: 'REB', kind: 'people', words: ['rebel', 'insurgent', 'militant', 'guerrilla', 'guerilla', 'separatist', 'jihadist', 'jihadi', 'islamist', 'mutineer', 'rebel fighter', 'rebel leader', 'extremist', 'secessionist', 'islamist militant', 'resistance fighter', 'rebel commander', 'secessionist leader', 'freedom fighter', 'infiltrator'] },
  { sector: 'PRM', kind: 'body', words: ['militia', 'paramilitary', 'paramilitary force', 'paramilitary group', 'self-defence group', 'self-defense group', 'vigilante group', 'death squad', 'private military company', 'pro-government militia'], plurals: ['paramilitary forces', 'paramilitaries'] },
  { sector: 'PRM', kind: 'people', words: ['militiaman', 'mercenary', 'vigilante', 'militia member', 'militia fighter', 'proxy'] },
  { sector: 'UAF', kind: 'people', words: ['gunman', 'attacker', 'assailant', 'perpetrator', 'bomber', 'suicide bomber', 'terrorist', 'shooter', 'armed man', 'armed men', 'hijacker', 'assassin', 'hitman', 'fighter', 'armed group', 'armed faction', 'suspect', 'combatant', 'raider', 'saboteur', 'culprit', 'killer', 'arsonist', 'faction', 'warring party'] },
  { sector: 'CRM', kind: 'body', words: ['gang', 'cartel', 'drug cartel', 'mafia', 'crime syndicate', 'crime gang', 'criminal gang', 'criminal group', 'criminal organisation', 'criminal organization', 'smuggling ring', 'organised crime', 'organized crime'] },
  { sector: 'CRM', kind: 'people', words: ['trafficker', 'drug trafficker', 'smuggler', 'bandit', 'pirate', 'kidnapper', 'criminal', 'gangster', 'gang member', 'robber', 'looter', 'human trafficker', 'people smuggler', 'convict', 'abductor', 'poacher', 'people trafficker', 'drug lord'] },
  { sector: 'AGR', kind: 'people', words: ['farmer', 'peasant', 'herder', 'fisherman', 'rancher', 'farm worker', 'shepherd', 'herdsman', 'pastoralist', 'grower', 'landowner'] },
  { sector: 'BUS', kind: 'body', words: ['company', 'firm', 'business', 'corporation', 'bank', 'airline', 'manufacturer', 'bloc of investors', 'state company', 'oil company', 'energy company', 'tech company', 'chamber of commerce', 'enterprise', 'refinery', 'stock exchange', 'refiner', 'shipping company', 'shipping line', 'carmaker', 'bank group', 'industry'] },
  { sector: 'BUS', kind: 'people', words: ['businessman', 'businesswoman', 'entrepreneur', 'investor', 'trader', 'shopkeeper', 'merchant', 'oligarch', 'tycoon', 'billionaire', 'executive officer', 'employer', 'contractor', 'exporter', 'importer', 'merchant ship'] },
  { sector: 'BUS', kind: 'body', code: 'MNC', words: ['multinational', 'multinational company', 'multinational corporation'] },
  { sector: 'CVL', kind: 'people', words: ['civilian', 'protester', 'protestor', 'demonstrator', 'resident', 'villager', 'citizen', 'national', 'people', 'man', 'woman', 'child', 'crowd', 'activist', 'marcher', 'rioter', 'voter', 'settler', 'tourist', 'passenger', 'hostage', 'prisoner', 'detainee', 'captive', 'victim', 'mob', 'youth', 'mourner', 'supporter', 'local', 'migrant', 'family', 'relative', 'inhabitant', 'pilgrim', 'worshipper', 'hunger striker', 'human rights activist', 'rights activist', 'campaigner', 'environmentalist', 'minority', 'public', 'population', 'community', 'pedestrian', 'shopper', 'traveller', 'traveler', 'inmate', 'expatriate', 'bystander', 'abductee', 'boy', 'girl', 'pacifist', 'prisoner of war', 'teenager', 'townspeople', 'follower', 'backer', 'sympathiser', 'sympathizer', 'brother', 'sister', 'wife', 'husband', 'son', 'daughter', 'widow', 'cousin', 'kinsman'] },
  { sector: 'CVL', kind: 'body', words: ['protest movement', 'civil society', 'rights group', 'human rights group', 'activist group', 'campaign group', 'movement', 'pro-democracy movement', 'flotilla'] },
  { sector: 'EDU', kind: 'people', words: ['student', 'teacher', 'professor', 'academic', 'scholar', 'schoolchild', 'pupil', 'schoolgirl', 'schoolboy', 'lecturer', 'researcher', 'scientist', 'student leader'] },
  { sector: 'EDU', kind: 'body', words: ['university', 'school', 'college', 'think tank', 'think-tank', 'institute', 'student union'] },
  { sector: 'ELI', kind: 'people', words: ['former president', 'former prime minister', 'former minister', 'ex-president', 'ex-minister', 'former official', 'elite', 'first lady', 'elder statesman', 'dignitary', 'royal'] },
  { sector: 'JRN', kind: 'people', words: ['journalist', 'reporter', 'correspondent', 'editor', 'cameraman', 'photographer', 'columnist', 'blogger', 'photojournalist', 'newsman', 'commentator'] },
  { sector: 'JRN', kind: 'body', words: ['newspaper', 'media', 'news agency', 'broadcaster', 'press', 'television station', 'radio station', 'tv channel', 'magazine', 'media outlet', 'daily', 'television', 'news outlet', 'news organisation', 'news organization'] },
  { sector: 'LAB', kind: 'people', words: ['worker', 'miner', 'employee', 'striker', 'labourer', 'laborer', 'driver', 'docker', 'unionist', 'truck driver', 'trade unionist', 'trucker', 'seafarer', 'crew', 'crew member', 'public sector worker', 'railway worker', 'dockworker', 'taxi driver', 'engineer', 'technician', 'geologist', 'seaman'] },
  { sector: 'LAB', kind: 'body', words: ['union', 'trade union', 'labour union', 'labor union', 'workers’ union', 'union federation', 'labour federation', 'labor federation'] },
  { sector: 'MED', kind: 'people', words: ['doctor', 'nurse', 'medic', 'paramedic', 'health worker', 'medical worker', 'surgeon', 'physician', 'healthcare worker', 'ambulance crew'] },
  { sector: 'MED', kind: 'body', words: ['hospital', 'clinic', 'ambulance service', 'medical team'] },
  { sector: 'REF', kind: 'people', words: ['refugee', 'asylum seeker', 'asylum-seeker', 'displaced person', 'returnee', 'deportee', 'evacuee'], plurals: ['displaced people', 'displaced families', 'boat people', 'displaced civilians'] },
  { sector: 'REL', kind: 'people', words: ['priest', 'cleric', 'imam', 'bishop', 'monk', 'nun', 'rabbi', 'pastor', 'clergyman', 'missionary', 'religious leader', 'preacher', 'muslim', 'christian', 'hindu', 'buddhist', 'sunni', 'shiite', 'shia', 'jew', 'sikh', 'catholic', 'protestant'] },
  { sector: 'REL', kind: 'body', words: ['church', 'mosque', 'clergy', 'religious group', 'diocese', 'seminary', 'monastery', 'religious authority'] },
  { sector: 'SOC', kind: 'body', words: ['tribe', 'clan', 'charity', 'foundation', 'association', 'federation of clans', 'ethnic group', 'diaspora', 'football club'] },
  { sector: 'SOC', kind: 'people', words: ['tribesman', 'tribal leader', 'tribal elder', 'elder', 'athlete', 'artist', 'actor', 'singer', 'celebrity'] },
  { sector: null, kind: 'body', code: 'NGO', words: ['aid agency', 'aid group', 'aid organisation', 'aid organization', 'ngo', 'non-governmental organisation', 'non-governmental organization', 'humanitarian organisation', 'humanitarian organization', 'relief agency', 'watchdog', 'human rights organisation', 'human rights organization'] },
  { sector: null, kind: 'people', code: 'NGO', words: ['aid worker', 'humanitarian worker', 'relief worker', 'volunteer'] },
]

const agentsOf = ({ sector, kind, words, plurals = [], code }: Group): readonly Agent[] => {
  const told = code === undefined ? {} : { code }
  return [
    ...words.map((lemma) => ({ lemma, sector, kind, pluralOnly: false, ...told })),
    ...plurals.map((lemma) => ({ lemma, sector, kind, pluralOnly: true, ...told })),
  ]
}

/** Every generic noun the register knows; of a shared lemma the first sense counts. */
export const AGENTS: readonly Agent[] = GROUPS.flatMap(agentsOf)
