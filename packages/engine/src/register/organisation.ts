import type { Day, Sector } from '../model/index.ts'

export type OrganisationKind =
  | 'igo' | 'un' | 'eu' | 'ngo' | 'mnc' | 'armedGroup' | 'party' | 'agency' | 'company' | 'movement'

/** A sector held for a time; no `from` is since ever, no `to` is until now; both days belong to it. */
export interface SectorPeriod {
  readonly sector: Sector
  readonly from?: Day
  readonly to?: Day
}

/** A body that acts under its own name. */
export interface Organisation {
  /** ISO alpha-3 of its state, or PLOVER's UNO, EUR, IGO, NGO, IMG, MNC, ISM. */
  readonly code: string
  /** Its sector today; null where PLOVER gives none (the UN, an NGO). */
  readonly sector: Sector | null
  readonly name: string
  readonly names: readonly string[]
  readonly kind: OrganisationKind
  /** Where it is at home, when its code does not say so: a company's or a transnational group's state. */
  readonly country?: string
  /** Only where the sector changed: the Taliban before and after 2021-08-15. */
  readonly periods?: readonly SectorPeriod[]
}

/** The sector an organisation had on a day; today's when the day is unknown or no period holds it. */
export const sectorOn = (organisation: Organisation, day: Day | null): Sector | null => {
  if (day === null) return organisation.sector
  const period = organisation.periods?.find((p) => (p.from ?? '') <= day && day <= (p.to ?? '9999-12-31'))
  return period?.sector ?? organisation.sector
}
