import type { Organisation } from './organisation.ts'
import { STATE_AGENCIES } from './organisations/agencies.ts'
import { ARMED_GROUPS } from './organisations/armed-groups.ts'
import { COMPANIES } from './organisations/companies.ts'
import { EUROPEAN_UNION } from './organisations/european-union.ts'
import { INTERGOVERNMENTAL_ORGANISATIONS } from './organisations/intergovernmental.ts'
import { NON_GOVERNMENTAL_ORGANISATIONS } from './organisations/non-governmental.ts'
import { PARTIES } from './organisations/parties.ts'
import { UNITED_NATIONS } from './organisations/united-nations.ts'

export * from './organisation.ts'

/** All organisations; where a name is shared, the earlier one is the first candidate. */
export const ORGANISATIONS: readonly Organisation[] = [
  ...UNITED_NATIONS,
  ...EUROPEAN_UNION,
  ...INTERGOVERNMENTAL_ORGANISATIONS,
  ...STATE_AGENCIES,
  ...ARMED_GROUPS,
  ...PARTIES,
  ...NON_GOVERNMENTAL_ORGANISATIONS,
  ...COMPANIES,
]
