/** Words for a first-level division that stand before or after its name: "Helmand province", "the Kharkiv region". */
export const DIVISION_WORDS: readonly string[] = [
  'administrative region', 'autonomous community', 'autonomous oblast', 'autonomous okrug', 'autonomous region', 'canton', 'county',
  'department', 'district', 'division', 'emirate', 'governorate', 'governate', 'kray', 'krai', 'municipality', 'oblast', 'okrug', 'parish',
  'prefecture', 'province', 'region', 'regional state', 'republic', 'state', 'territory', 'voivodeship', 'wilaya',
]

/** What stands before a settlement's name without being part of it: "the city of Homs". */
export const SETTLEMENT_WORDS: readonly string[] = [
  'city of', 'town of', 'village of', 'port of', 'district of', 'province of', 'state of', 'region of', 'governorate of', 'greater', 'downtown', 'central',
]

/** Arabic articles as GeoNames writes them and the press leaves them out: "Ar Ramadi", "Ramadi". */
export const ARTICLES: readonly string[] = ['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az', 'adh', 'ath']

/**
 * English words, and names of months, peoples and bodies, that some small place also bears: Of (Turkey), Nice (France), March (England).
 * Such a name is a place only where the reading model says so; its score is cut to a quarter and flagged.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `of on are as is we he energy well than one law can met time strong them change progress made police sector most long do economy al
  leader home us deal effort welcome plan para share federal les ways force opportunity lead best court prosperous nine justice along used
  fully never kill city media early date research come still reform central same much may man trip mission say men level going da alliance
  pay see net re train manage price independence limit root summit mine os vice center centre enter hit hope run main success hard green pa
  son save side young officer post fossil un globe receiving commerce driver century real mark give union grants conservation gang send
  bridge front naval homeland purchase wake rain per list college ask fines legacy fiscal battlefield lack goes una stock grave rail tank
  race cars tool une zone charge worth hub battle die landing supreme champion parole bank bar poses fleet das como banning grain spur marks
  au van massacre holiday waterways sur store council lot dire annex sale bear church outer gap march street buy bail forth fell grenade
  celebration cash begun segura par ski normal grand got friendly semi winner forest friend heritage vias wedding mobile boundary pace
  planes earth spring university bias talent shaping rich branch enterprise harbor este sin vue beach tornado wall exhibition proven
  harvest toda lo mountain rose barge glide pool combine paper principal paramount comfort obra manera tous sisters continental red tower
  spy male gay thermal cricket outlook liberation temple band cast reserve liberty bright bare healing superior hurt whitehouse sem pol il
  occidental ran cave minor volcano rugby sees loyal surprise rock conversion boom prospect arsenal lens ann hurricane tire rice holder
  plunge dollar tours penal west wells lend shell sells peer marathon lab bend pray circle valor ha mati rid fate apples lander reservoir
  ball salt monument valley hail republic salon retreat shipyard speedway cache sue tea engineer reading star oral none usher bed bile noble
  sociedad marco largo mai mano principe mayo assumption wise pill agri page cooling gaming metro drama mud snow dry alpine defiance
  farmland mile stone maiden coca burst trooper guise cathedral liberal ward dean chase banca anchorage solo split hunt halls mill overland
  vary silos shields pop busca vista passo opera tactic perseverance parks hire greenfield alma mater ballots nice orange split bath hull
  deal sandwich hope eagle moron march april may june august monday friday sunday january
  president minister prime king queen prince sultan general major colonel secretary chancellor premier senate congress parliament house
  army navy air guard security state nation national people party front union league council court church mosque temple press agency
  north south east west northern southern eastern western upper lower middle new old great little saint san santa
  power peace war victory freedom unity democracy labor labour green blue white black brown gray golden silver
  english french german russian american british chinese turkish israeli indian african european christian muslim jewish arab
  christmas easter ramadan eid brexit internet google facebook twitter amazon apple ford toyota boeing airbus
  and the in at to for from with by or but not his her its our their this that these those here there then now today tomorrow yesterday
  ours mine yours hers me my you she they it who what when where why how all any both each few more other some such no nor only own so too
  very will just should let put set take make get go work play move live stay stop start end begin turn call talk speak meet join
  bill bush grant carter ford harris young powell rice baker cook hunter fisher mason taylor smith jones johnson jackson clinton
  sheikh imam pope bishop abbot ali khan hassan hussein omar osman ahmed mohammed ibrahim musa isa yusuf
  mercury venus mars saturn jupiter sun moon sky ocean sea lake river bay port island hill mount cape
  bandar mandal nagar pur ville burg ham ton most ob ely eye looe ayr wick diss sale ash battle street barking tongue
  enterprise inspector chief justice constable sheriff marshal commissioner commission committee conference convention charter`
    .split(/\s+/),
)
