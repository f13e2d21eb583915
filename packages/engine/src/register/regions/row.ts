/** A place that GeoNames' list of towns lacks: names (canonical first), countries (none: a sea; several: disputed or shared), resolution, position. */
export type RegionRow = readonly [names: string, countries: string, resolution: 1 | 2 | 3 | 4 | 5, lat: number, lon: number]

/** What a respelling stands for: names as written, the name GeoNames lists, its country. */
export type RespellingRow = readonly [names: string, listed: string, country: string]
