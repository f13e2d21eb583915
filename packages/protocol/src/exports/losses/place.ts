import { fipsCode } from '../../codes/states.ts'
import type { Loss } from './loss.ts'

/** Where it happened. */
export const PLACE_LOSSES = {
  province: {
    cannot: 'the province of a place and its GeoNames number',
    isLost: ({ line }) => line.event_loc !== null && (line.event_loc.province !== null || line.event_loc.geonameid !== null),
  },
  geonames: { cannot: 'the GeoNames number of a place', isLost: ({ line }) => (line.event_loc?.geonameid ?? null) !== null },
  rawPlace: { cannot: 'what the text calls the place', isLost: ({ line }) => line.event_loc !== null },
  resolution: { cannot: 'how exact a place is', isLost: ({ line }) => (line.event_loc?.resolution ?? null) !== null },
  nearness: {
    cannot: 'whether a place is a town or within one, a province or a district',
    isLost: ({ line }) => [2, 3, 4, 5].includes(line.event_loc?.resolution ?? 0),
  },
  fips: {
    cannot: 'the country of a place without a FIPS 10-4 code (ALA, BES, UMI)',
    isLost: ({ line }) => (line.event_loc?.country_code ?? null) !== null && fipsCode(line.event_loc?.country_code ?? null) === null,
  },
} as const satisfies Readonly<Record<string, Loss>>
