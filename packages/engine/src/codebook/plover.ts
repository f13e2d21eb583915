import type { Category, Mode, QuadCode } from '../model/index.ts'
import type { AskedMode, CategoryEntry, ModeEntry } from './category-entry.ts'

const mode = (name: Mode, scale: number, meaning: string, overrides: Omit<ModeEntry, 'mode' | 'scale' | 'meaning'> = {}): ModeEntry =>
  Object.freeze({ mode: name, scale, meaning, ...overrides })

/** Traits that most verbal or cooperative categories share; an entry overrides what differs. */
const verbalCooperation = {
  quad: 1, recipientRequired: false, verbal: true, material: false, hostile: false, mutual: true, modes: [],
  futureBecomes: 'AGREE', promisedCameo: '030', refusedBecomes: 'REJECT', threatenedBecomes: null, threatMode: null,
  askedMode: 'assist', modeFrom: null, pledges: false, hostsOthers: false, absorbs: [], judges: false,
} as const
const materialCooperation = { ...verbalCooperation, quad: 2, verbal: false, material: true, recipientRequired: true } as const
const verbalConflict = {
  ...verbalCooperation, quad: 3, hostile: true, mutual: false, futureBecomes: null, promisedCameo: null, refusedBecomes: null, askedMode: 'change',
} as const
const materialConflict = {
  ...verbalConflict, quad: 4, verbal: false, material: true, refusedBecomes: 'AGREE', promisedCameo: null, threatenedBecomes: 'THREATEN',
} as const

/** PLOVER 2.0's sixteen categories with their traits. Where the manual contradicts itself, see choices.ts. */
export const PLOVER: Readonly<Record<Category, CategoryEntry>> = Object.freeze({
  AGREE: {
    ...verbalCooperation, category: 'AGREE', name: 'Agree, offer, promise', scale: 2.5, pledges: true,
    definition: 'Somebody agrees, offers, promises, plans or is invited to cooperate, and the act itself is still to come.',
    examples: ['Norland promised to rebuild the bridge.', 'The two ministers agreed to meet again in June.'],
  },
  CONSULT: {
    ...verbalCooperation, category: 'CONSULT', name: 'Meet, visit, talk', scale: 2.5, askedMode: 'meet', promisedCameo: '036', hostsOthers: true,
    definition: 'Parties meet, visit, host, negotiate or speak with one another, in person or from afar.',
    examples: ['The premier visited Tirana on Friday.', 'Both presidents spoke by telephone.'],
    modes: [
      mode('visit', 4, 'one party goes to the other, who is the host', { eachRecipient: true }),
      mode('third-party', 1, 'they meet where a third party is host'),
      mode('multilateral', 4, 'they meet in the setting of an alliance or international body'),
      mode('phone', 1.5, 'they talk by telephone, video or another remote medium'),
    ],
  },
  SUPPORT: {
    ...verbalCooperation, category: 'SUPPORT', name: 'Praise, recognise, sign', scale: 5, promisedCameo: '032',
    definition: 'Somebody praises, endorses, defends, thanks or recognises another, better ties are opened, or an agreement is signed or ratified.',
    examples: ['Ghana praised Togo’s reforms.', 'The two sides signed a fisheries treaty.'],
  },
  CONCEDE: {
    ...verbalCooperation, category: 'CONCEDE', name: 'Concede in words', scale: 4.5, mutual: false, askedMode: 'yield', futureBecomes: 'CONCEDE', promisedCameo: '035', pledges: true,
    definition: 'Somebody gives way in words: announces an easing, a truce or a withdrawal, apologises, pardons, or drops a demand.',
    examples: ['The junta announced that it would lift the curfew.', 'The minister apologised to the families.'],
  },
  COOPERATE: {
    ...materialCooperation, category: 'COOPERATE', name: 'Cooperate materially', scale: 9.5, promisedCameo: '031',
    definition: 'Parties exchange or do something material together: trade, joint exercises, extradition, shared intelligence.',
    examples: ['The two navies held joint manoeuvres.', 'Chile extradited the banker to Peru.'],
  },
  AID: {
    ...materialCooperation, category: 'AID', name: 'Give aid', scale: 10, mutual: false, promisedCameo: '033',
    definition: 'One party gives another money, goods, weapons, shelter, protection or rescue.',
    examples: ['Japan delivered water pumps to Laos.', 'The army rescued four hostages.'],
  },
  RETREAT: {
    ...materialCooperation, category: 'RETREAT', name: 'Retreat, release, yield', scale: 6.5, recipientRequired: false, mutual: false, askedMode: 'yield',
    futureBecomes: 'CONCEDE', promisedCameo: '035',
    definition: 'Somebody gives way in deed: pulls out, frees captives, disarms, holds fire, lets others in, lifts a measure or leaves office.',
    examples: ['The last battalion left the valley.', 'The guerrillas freed two nurses.'],
    modes: [
      mode('withdraw', 8, 'forces fall back or leave'),
      mode('release', 6.5, 'captives are freed'),
      mode('disarm', 10, 'weapons are given up or forces demobilised'),
      mode('ceasefire', 7.5, 'fighting stops'),
      mode('access', 6.5, 'observers, inspectors, peacekeepers or aid workers are let in'),
      mode('resign', 4.5, 'somebody gives up an office', { askedMode: 'change' }),
    ],
  },
  REQUEST: {
    ...verbalConflict, category: 'REQUEST', name: 'Ask, urge, demand', scale: 0, hostile: false, modeFrom: 'asked', judges: true,
    definition: 'Somebody asks, urges, orders or demands that another do something, without threatening.',
    examples: ['The envoy urged both sides to talk.', 'Peru demanded the release of the crew.'],
    modes: [
      mode('assist', 0.5, 'asks for exchange, relations or help'),
      mode('change', -1, 'asks for another policy, government, law or person in office'),
      mode('yield', -1, 'asks for a release, an end of sanctions or of fighting'),
      mode('meet', 0, 'asks for a meeting, talks or mediation'),
    ],
  },
  ACCUSE: {
    ...verbalConflict, category: 'ACCUSE', name: 'Criticise, accuse, investigate', scale: -3, judges: true,
    definition: 'Somebody criticises, condemns, complains of, accuses, sues or investigates another.',
    examples: ['Tunisia condemned the raid.', 'Prosecutors opened an inquiry into the general.'],
    modes: [
      mode('disapprove', -2, 'criticism, condemnation, concern or diplomatic protest'),
      mode('investigate', -3.5, 'an inquiry of any kind'),
      mode('allege', -3.5, 'a charge of wrongdoing, in words or before a court'),
    ],
  },
  REJECT: {
    ...verbalConflict, category: 'REJECT', name: 'Refuse, veto, cancel', scale: -2, modeFrom: 'asked', judges: true, threatenedBecomes: 'THREATEN', threatMode: 'relations',
    definition: 'Somebody refuses, turns down, vetoes or calls off what another asked or offered.',
    examples: ['The rebels rejected the truce offer.', 'Fiji cancelled the meeting.'],
    modes: [
      mode('assist', -1.5, 'refuses exchange, relations or help'),
      mode('change', -2, 'refuses another policy, government or law'),
      mode('yield', -2, 'refuses to release, ease or stop fighting'),
      mode('meet', -2, 'refuses or calls off a meeting or talks'),
    ],
  },
  THREATEN: {
    ...verbalConflict, category: 'THREATEN', name: 'Threaten, warn', scale: -3.5, modeFrom: 'threatened',
    definition: 'Somebody threatens another, gives an ultimatum, or warns of what they will do.',
    examples: ['The general threatened to shell the port.', 'Quito warned that it would expel the envoy.'],
    modes: [
      mode('restrict', -3, 'threatens a boycott, blockade, curfew, ban or sanctions'),
      mode('arrest', -3.5, 'threatens arrest, or issues a warrant for somebody out of reach'),
      mode('relations', -3.5, 'threatens to break off relations, talks or aid'),
      mode('expel', -3.5, 'threatens to expel diplomats, peacekeepers or organisations'),
      mode('territory', -4, 'threatens to occupy or seize'),
      mode('violence', -3.5, 'threatens force'),
    ],
  },
  PROTEST: {
    ...materialConflict, category: 'PROTEST', name: 'Protest', scale: -5, threatMode: 'relations',
    definition: 'Civilians demonstrate, strike, riot, boycott, starve themselves or block the way to be heard.',
    examples: ['Teachers marched through Lima.', 'Dockers went on strike on Monday.'],
    modes: [
      mode('demo', -5, 'a peaceful march, rally, vigil or sit-in'),
      mode('riot', -7, 'a violent protest'),
      mode('strike', -5, 'work is stopped'),
      mode('hunger', -4.5, 'food is refused'),
      mode('boycott', -4.5, 'trade or company is refused', { threatMode: 'restrict' }),
      mode('obstruct', -4.5, 'roads, gates or offices are blocked', { threatMode: 'restrict' }),
      mode('vandalize', -5, 'symbols are defaced'),
    ],
  },
  SANCTION: {
    ...materialConflict, category: 'SANCTION', name: 'Reduce relations', scale: -6, recipientRequired: true, threatMode: 'relations',
    definition: 'Somebody cuts back existing relations: imposes sanctions, recalls or expels envoys, stops aid or talks, walks out, convicts.',
    examples: ['The union imposed an oil embargo on the junta.', 'Bolivia recalled its ambassador.'],
    modes: [
      mode('convict', -6, 'a court finds somebody guilty or liable', { threatMode: 'arrest' }),
      mode('expel', -5.5, 'somebody is put out of a country or a body', { threatMode: 'expel' }),
      mode('withdraw', -6, 'a party leaves, recalls its people, or halts talks'),
      mode('discontinue', -6, 'trade, aid or exchange is cut, sanctions imposed', { threatMode: 'restrict' }),
    ],
  },
  MOBILIZE: {
    ...materialConflict, category: 'MOBILIZE', name: 'Mobilise forces', scale: -5.5, threatMode: 'violence',
    definition: 'Forces are deployed, exercised, tested or put on alert, short of using them.',
    examples: ['The army moved tanks to the border.', 'Police deployed around the parliament.'],
    modes: [
      mode('troops', -6.5, 'soldiers, ships or aircraft are moved or alerted'),
      mode('weapons', -6.5, 'weapons are tested, placed or built up'),
      mode('police', -5.5, 'police are sent out or alerted'),
      mode('militia', -6, 'irregular forces gather'),
    ],
  },
  COERCE: {
    ...materialConflict, category: 'COERCE', name: 'Coerce, repress', scale: -7, threatMode: 'restrict',
    definition: 'Power is used against people or their property short of bodily harm: arrests, bans, seizures, curfews, cyberattacks, disinformation.',
    examples: ['Agents arrested the editor.', 'The court banned the party.'],
    modes: [
      mode('seize', -7, 'property or premises are searched, taken or raided', { threatMode: 'territory' }),
      mode('restrict', -7, 'freedoms or movement are limited, parties banned'),
      mode('censor', -6.5, 'media or speech are suppressed'),
      mode('curfew', -6.5, 'people must stay indoors'),
      mode('martial-law', -7.5, 'emergency or military rule is imposed'),
      mode('arrest', -7, 'somebody is arrested or held', { threatMode: 'arrest' }),
      mode('deport', -7, 'somebody is sent out of the country', { threatMode: 'expel' }),
      mode('withhold', -7, 'power, water, food or internet are cut off'),
      mode('misinformation', -6.5, 'falsehoods are spread on purpose'),
      mode('cyber', -7, 'computers or networks are attacked'),
    ],
  },
  ASSAULT: {
    ...materialConflict, category: 'ASSAULT', name: 'Attack, kill, destroy', scale: -9, threatMode: 'violence', absorbs: ['MOBILIZE'],
    definition: 'Somebody deliberately does what can kill, wound or destroy.',
    examples: ['Gunmen fired on a convoy.', 'Jets bombed the depot.'],
    modes: [
      mode('abduct', -8.5, 'people are kidnapped, hijacked or captured'),
      mode('beat', -7.5, 'people are hit without weapons'),
      mode('torture', -8.5, 'pain is inflicted on captives'),
      mode('sexual', -8.5, 'sexual violence'),
      mode('targeted', -9.5, 'assassination, execution or deliberate mass killing'),
      mode('destroy', -8.5, 'property is destroyed on purpose'),
      mode('primitive', -8, 'knives, fire, stones'),
      mode('firearms', -9, 'guns and other small arms'),
      mode('explosives', -9, 'mines, bombs, car bombs'),
      mode('suicide-attack', -9.5, 'the attacker dies by design'),
      mode('aerial', -9.5, 'crewed aircraft attack'),
      mode('drone', -9.5, 'uncrewed aircraft attack'),
      mode('heavy-weapons', -9.5, 'artillery, rockets, missiles, tanks'),
      mode('crowd-control', -7.5, 'tear gas, water cannon, batons'),
      mode('unconventional', -10, 'chemical, biological, radiological or nuclear'),
    ],
  },
})

/** A mode's row; null for no mode or one that the category does not have. */
export const modeEntry = (category: Category, name: Mode | null): ModeEntry | null =>
  PLOVER[category].modes.find((entry) => entry.mode === name) ?? null

/** Whether the category has that mode. */
export const hasMode = (category: Category, name: Mode): boolean => modeEntry(category, name) !== null

/** 1 verbal, 2 material cooperation; 3 verbal, 4 material conflict. */
export const quadOf = (category: Category): QuadCode => PLOVER[category].quad

/** PLOVER 2.0's score: the mode's, or the category's where there is no mode. */
export const scaleOf = (category: Category, name: Mode | null): number => modeEntry(category, name)?.scale ?? PLOVER[category].scale

/** REQUEST's or REJECT's mode when such an act is asked for. */
export const askedModeOf = (category: Category, name: Mode | null): AskedMode =>
  modeEntry(category, name)?.askedMode ?? PLOVER[category].askedMode

/** THREATEN's mode when such an act is threatened; null when no mode fits. */
export const threatModeOf = (category: Category, name: Mode | null): Mode | null =>
  modeEntry(category, name)?.threatMode ?? PLOVER[category].threatMode
