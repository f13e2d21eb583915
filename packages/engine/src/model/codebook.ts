/** PLOVER 2.0's sixteen root categories. */
export const CATEGORIES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const
export type Category = (typeof CATEGORIES)[number]

/** PLOVER 2.0's auxiliary modes; an event without any is reported as having happened. */
export const AUXILIARIES = ['historical', 'future', 'hypothetical', 'negation'] as const
export type Auxiliary = (typeof AUXILIARIES)[number]

/** Auxiliaries with one more, in the order above. */
export const withAuxiliary = (auxiliaries: readonly Auxiliary[], added: Auxiliary): readonly Auxiliary[] =>
  AUXILIARIES.filter((auxiliary) => auxiliary === added || auxiliaries.includes(auxiliary))

/** PLOVER 2.0's contexts. */
export const CONTEXTS = [
  'military', 'intelligence', 'executive', 'legislative', 'election', 'political_institutions', 'pro_democracy',
  'pro_autocracy', 'economic', 'legal', 'reparations', 'human_rights', 'rights_freedoms', 'repression', 'human_security',
  'gender', 'lgbt', 'religion_ethnicity', 'inequality', 'diplomatic', 'territory', 'peacekeeping', 'health', 'asylum',
  'migration', 'disasters', 'natural_resource', 'environment', 'technology', 'terrorism', 'cbrn', 'cyber',
  'misinformation', 'crime', 'corruption', 'illegal_drugs', 'trafficking',
] as const
export type Context = (typeof CONTEXTS)[number]

/** PLOVER's sectors. */
export const SECTORS = [
  'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PTY', 'OPP', 'REB', 'PRM', 'UAF', 'AGR', 'BUS', 'CRM', 'CVL', 'EDU', 'ELI',
  'JRN', 'LAB', 'MED', 'REF', 'REL', 'SOC', 'PRE', 'UNK',
] as const
export type Sector = (typeof SECTORS)[number]

/** A category's mode, from the codebook's table; checked against it by test. */
export type Mode = string

/** Verbal or material, cooperation or conflict: 1 to 4. */
export type QuadCode = 1 | 2 | 3 | 4
