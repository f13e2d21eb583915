import type { Office } from './office.ts'

/** A field of government: the words before "minister", and those after "minister of". */
export interface Portfolio {
  readonly field: string
  /** "defence" in "defence minister", "defence ministry". */
  readonly before: readonly string[]
  /** "foreign affairs" in "minister of foreign affairs"; those of `before` are tried as well. */
  readonly after?: readonly string[]
}

export const PORTFOLIOS: readonly Portfolio[] = [
  { field: 'foreign', before: ['foreign', 'foreign affairs', 'external affairs', 'external relations', 'foreign relations'], after: ['external relations'] },
  { field: 'defence', before: ['defence', 'defense', 'national defence', 'national defense', 'war'], after: ['armed forces', 'the armed forces'] },
  { field: 'interior', before: ['interior', 'home', 'home affairs', 'internal affairs', 'public security', 'homeland security'], after: ['the interior'] },
  { field: 'finance', before: ['finance', 'treasury', 'economy and finance'], after: ['the treasury'] },
  { field: 'economy', before: ['economy', 'economic', 'economic affairs', 'economic development', 'planning'], after: ['the economy'] },
  { field: 'trade', before: ['trade', 'commerce', 'foreign trade', 'international trade', 'trade and industry', 'commerce and industry'] },
  { field: 'industry', before: ['industry', 'industries', 'business'] },
  { field: 'energy', before: ['energy', 'oil', 'petroleum', 'power', 'electricity', 'energy and mineral resources'] },
  { field: 'resources', before: ['mines', 'mining', 'natural resources', 'water', 'water resources', 'irrigation'] },
  { field: 'justice', before: ['justice', 'law', 'law and justice'] },
  { field: 'security', before: ['security', 'national security', 'internal security', 'state security', 'intelligence'] },
  { field: 'health', before: ['health', 'public health', 'health and family welfare'] },
  { field: 'education', before: ['education', 'higher education', 'national education', 'science', 'science and technology'] },
  { field: 'agriculture', before: ['agriculture', 'farm', 'agricultural', 'food', 'fisheries'] },
  { field: 'transport', before: ['transport', 'transportation', 'railways', 'railway', 'infrastructure', 'civil aviation', 'aviation'] },
  { field: 'information', before: ['information', 'communications', 'telecommunications', 'digital', 'information and broadcasting', 'media'] },
  { field: 'environment', before: ['environment', 'climate', 'climate change', 'ecology'], after: ['the environment'] },
  { field: 'labour', before: ['labour', 'labor', 'employment', 'social affairs', 'social security', 'welfare'] },
  { field: 'culture', before: ['culture', 'tourism', 'sports', 'sport', 'youth', 'religious affairs'] },
  { field: 'development', before: ['development', 'international development', 'cooperation', 'foreign aid', 'reconstruction'] },
  { field: 'europe', before: ['europe', 'european affairs', 'EU affairs'] },
  { field: 'emergencies', before: ['emergency', 'emergencies', 'emergency situations', 'disaster management'] },
  { field: 'immigration', before: ['immigration', 'migration', 'immigration and asylum'] },
  { field: 'women', before: ["women's affairs", 'gender', 'family'] },
  { field: 'unification', before: ['unification', 'intelligence affairs', 'strategic affairs', 'diaspora'] },
  { field: 'housing', before: ['housing', 'public works', 'local government'] },
]

// "the chief of energy" or "economy chief" is as likely a company's; these fields have chiefs in the press.
const CHIEFLY: ReadonlySet<string> = new Set(['foreign', 'defence', 'finance', 'interior', 'security', 'trade'])

const titlesOf = ({ field, before, after = [] }: Portfolio): readonly string[] => [
  ...before.flatMap((words) => [`${words} minister`, `minister of ${words}`, `minister for ${words}`, `${words} secretary`, `secretary of ${words}`, `secretary for ${words}`]),
  ...after.flatMap((words) => [`minister of ${words}`, `minister for ${words}`, `secretary of ${words}`, `secretary for ${words}`]),
  ...(CHIEFLY.has(field) ? before.map((words) => `${words} chief`) : []),
]

const ministerOf = (portfolio: Portfolio): Office => {
  const [title = portfolio.field, ...also] = titlesOf(portfolio)
  return { title, also, sector: 'GOV', rank: 'minister', portfolio: portfolio.field }
}

/** One office a portfolio: "foreign minister", also "minister of external affairs", "foreign secretary". */
export const MINISTERS: readonly Office[] = PORTFOLIOS.map(ministerOf)

/** "foreign ministry", "ministry of defence", "treasury department": the bodies, by the same fields. */
export const MINISTRY_NAMES: readonly string[] = PORTFOLIOS.flatMap(({ before, after = [] }) => [
  ...before.flatMap((words) => [`${words} ministry`, `ministry of ${words}`, `ministry for ${words}`, `${words} department`, `department of ${words}`]),
  ...after.flatMap((words) => [`ministry of ${words}`, `department of ${words}`]),
])
