import type { Category } from '../model/index.ts'

/** A guess for a verb that no frame knows: only for a clause whose two sides are different, codable parties. */
export interface BackOff {
  readonly category: Category
  /** CAMEO root with a zero: unspecified. */
  readonly cameo: string
  /** Never above 0.5. */
  readonly confidence: number
}

interface Row extends BackOff {
  readonly verbs: string
}

const row = (category: Category, cameo: string, confidence: number, verbs: string): Row => ({ category, cameo, confidence, verbs })

/** Own judgement of what a verb between two parties most often is; a particle is joined. */
const ROWS: readonly Row[] = [
  row('AGREE', '030', 0.45, 'accede acquiesce assent consent pledge promise guarantee undertake commit concur pre-agree covenant'),
  row('AGREE', '030', 0.35, 'accept approve authorise authorize compromise okay offer propose invite volunteer reassure assure bid intend court woo entice approach'),
  row('CONSULT', '040', 0.5, 'consult confer meet negotiate parley visit telephone phone ring host receive brief debrief converse'),
  row('CONSULT', '040', 0.4, 'greet entertain fete dine huddle liaise sound_out contact call call_up talk chat speak mediate arbitrate intercede intermediate interview discuss deliberate bargain haggle lobby tour accompany escort attend interact correspond'),
  row('CONSULT', '040', 0.3, 'address lecture video-call teleconference reconvene engage network roundtable'),
  row('SUPPORT', '050', 0.5, 'praise endorse laud commend applaud hail congratulate recognise recognize champion salute extol acclaim thank honour honor defend back support'),
  row('SUPPORT', '050', 0.4, 'cheer compliment decorate embrace admire vindicate uphold vouch stand_by stand_with side befriend welcome celebrate toast credit appreciate value esteem respect bless exonerate ratify sign ally crown nominate award knight eulogise eulogize glorify venerate promote legitimise legitimize favour favor'),
  row('SUPPORT', '050', 0.3, 'trust cherish prize flatter encourage uplift hearten comfort console boost justify excuse rationalise rationalize advocate recommend adopt'),
  row('CONCEDE', '080', 0.45, 'apologise apologize concede relent capitulate pardon amnesty forgive atone repent recant'),
  row('CONCEDE', '080', 0.3, 'yield submit defer bow placate appease pacify mollify accommodate soften ease relax reprieve absolve indulge humour conciliate back_down acknowledge'),
  row('COOPERATE', '060', 0.45, 'cooperate collaborate partner trade extradite barter co-produce co-develop'),
  row('COOPERATE', '060', 0.35, 'join team_up pair export import sell buy purchase lease swap exchange share merge affiliate twin integrate coordinate synchronise synchronize harmonise harmonize pool align unite employ hire contract outsource license connect link federate interconnect'),
  row('COOPERATE', '060', 0.28, 'exercise'),
  row('AID', '070', 0.5, 'donate aid assist rescue shelter subsidise subsidize bankroll fund feed finance reimburse compensate evacuate'),
  row('AID', '070', 0.4, 'help equip supply arm lend loan grant gift furnish provision train treat vaccinate inoculate harbour harbor house clothe heal nurse immunise immunize relieve succour succor save protect shield ship deliver sponsor endow underwrite bail_out rehabilitate resettle repatriate refloat resupply re-equip'),
  row('AID', '070', 0.3, 'give provide guard safeguard secure advise mentor tutor coach repair rebuild restore build invest pay remit'),
  row('RETREAT', '084', 0.45, 'free release liberate withdraw disarm demobilise demobilize resign abdicate retreat surrender disengage vacate'),
  row('RETREAT', '084', 0.35, 'return hand_back give_back let_go pull_back pull_out demilitarise demilitarize disband dismantle step_down stand_down lay_down lift readmit reopen unblock unfreeze parole discharge unban relinquish cede exempt acquit'),
  row('REQUEST', '100', 0.5, 'urge demand implore beseech exhort entreat beg appeal request plead petition ask'),
  row('REQUEST', '100', 0.4, 'order instruct command direct press pressure pressurise pressurize prod push goad remind advise counsel lobby solicit call_on call_upon summon enjoin dictate insist require nag pester nudge challenge dare badger importune coax cajole persuade'),
  row('REQUEST', '100', 0.3, 'seek encourage'),
  row('ACCUSE', '110', 0.5, 'accuse condemn denounce criticise criticize censure rebuke castigate blame lambast lambaste excoriate vilify decry berate upbraid reprimand indict sue impeach prosecute investigate'),
  row('ACCUSE', '110', 0.42, 'chide scold admonish reproach reprove deplore assail slam blast lampoon satirise satirize mock ridicule deride insult disparage belittle demean humiliate shame scorn sneer taunt jeer heckle slander libel defame malign smear demonise demonize discredit denigrate impugn incriminate implicate arraign probe interrogate audit scrutinise scrutinize question suspect charge cite finger fault knock pan roast savage skewer pillory'),
  row('ACCUSE', '110', 0.32, 'oppose contradict correct dispute rebut lecture patronise patronize offend affront antagonise antagonize irk anger infuriate enrage annoy displease irritate outrage alienate embarrass provoke dislike hate despise detest loathe resent envy distrust mistrust doubt caricature expose unmask out protest complain object disagree argue quarrel bicker feud spar'),
  row('REJECT', '120', 0.5, 'reject refuse rebuff spurn veto snub decline'),
  row('REJECT', '120', 0.4, 'dismiss disown disavow repudiate shun defy disobey flout ignore deny turn_down turn_away brush_off rule_out override overrule vote_down stonewall disregard evade elude sidestep shrug_off stand_up walk_away outvote'),
  row('REJECT', '120', 0.3, 'cancel postpone delay forgo renounce abandon resist withstand outmanoeuvre outmaneuver frustrate thwart stall block obstruct hinder impede stymie scupper scuttle torpedo derail sink'),
  row('THREATEN', '130', 0.5, 'threaten menace intimidate blackmail'),
  row('THREATEN', '130', 0.38, 'warn caution browbeat bully cow scare frighten alarm unnerve bluff dare deter dissuade daunt'),
  row('PROTEST', '140', 0.45, 'boycott picket demonstrate riot'),
  row('PROTEST', '140', 0.35, 'mob barricade march_on rebel revolt mutiny'),
  row('SANCTION', '160', 0.5, 'sanction embargo blacklist penalise penalize ostracise ostracize convict sentence expel downgrade'),
  row('SANCTION', '160', 0.4, 'suspend fine punish discipline demote sack oust exclude isolate shut_out freeze_out disinvite uninvite disqualify delist derecognise derecognize defund divest tax quarantine debar excommunicate strip bar dethrone unseat purge fire recall cut_off blackball cold-shoulder drop dump ditch desert leave quit exit forsake divorce'),
  row('SANCTION', '160', 0.28, 'downsize limit cap reduce trim curtail undercut undermine weaken lock_out'),
  row('MOBILIZE', '150', 0.4, 'mobilise mobilize deploy conscript rearm militarise militarize'),
  row('MOBILIZE', '150', 0.3, 'surround encircle shadow patrol flank outflank confront face_off mass muster array reinforce garrison fortify'),
  row('COERCE', '170', 0.5, 'arrest detain imprison jail deport confiscate expropriate censor repress suppress outlaw annex'),
  row('COERCE', '170', 0.42, 'seize impound nationalise nationalize occupy raid search ban proscribe evict exile banish silence gag muzzle muffle subjugate subdue oppress persecute colonise colonize enslave conquer overthrow depose topple blockade besiege intern incarcerate handcuff apprehend nab round_up lock_up commandeer requisition hack wiretap spy bug infiltrate harass extort rob loot steal swindle defraud cheat plunder pillage displace uproot starve deprive'),
  row('COERCE', '170', 0.32, 'force compel coerce strong-arm restrict restrain control dominate manipulate exploit monopolise monopolize usurp trap corner cordon_off fence_off curb disperse disrupt jam sabotage tamper mislead deceive dupe trick misinform brainwash indoctrinate intercept board ram stop prevent'),
  row('ASSAULT', '180', 0.5, 'attack kill murder assassinate bomb shell massacre shoot ambush invade slaughter abduct kidnap torture rape execute behead bombard strafe stab'),
  row('ASSAULT', '180', 0.45, 'assault wound injure maim mutilate behead lynch hang decapitate poison gas exterminate annihilate raze demolish destroy torch blow_up firebomb storm overrun strike counterattack fight battle clash skirmish beat_up flog whip club batter bludgeon knife hack slay butcher gun_down shoot_down torpedo rocket pound hijack molest waterboard stone burn eliminate liquidate obliterate'),
  row('ASSAULT', '180', 0.3, 'hit target hurt punch kick slap beat hunt chase pursue rout crush defeat vanquish smash wreck ravage devastate terrorise terrorize brutalise brutalize maul abuse mistreat victimise victimize manhandle shove tackle engage combat war avenge retaliate snipe mine booby-trap sink down'),
]

/** CAMEO's root for each category, with a zero: unspecified. */
export const CAMEO_ROOTS: Readonly<Record<Category, string>> = {
  AGREE: '030', CONSULT: '040', SUPPORT: '050', CONCEDE: '080', COOPERATE: '060', AID: '070', RETREAT: '084', REQUEST: '100', ACCUSE: '110', REJECT: '120',
  THREATEN: '130', PROTEST: '140', SANCTION: '160', MOBILIZE: '150', COERCE: '170', ASSAULT: '180',
}

/** The best guess for each verb; a verb in two rows has its surer one. */
export const BACK_OFFS: ReadonlyMap<string, BackOff> = new Map(
  ROWS.toSorted((a, b) => a.confidence - b.confidence).flatMap(({ verbs, category, cameo, confidence }) =>
    verbs.split(' ').map((verb): readonly [string, BackOff] => [verb, Object.freeze({ category, cameo, confidence })])),
)

/** What an unknown verb between two parties most likely is. */
export const backOff = (lemma: string): BackOff | null => BACK_OFFS.get(lemma) ?? null
