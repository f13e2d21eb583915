import type { DayStyle } from './calendar.ts'

/** A publisher, invented, with its way of writing days. */
export interface Publisher {
  readonly name: string
  readonly host: string
  readonly style: DayStyle
  /** The code of the state where it sits. */
  readonly country: string
}

const row = (name: string, host: string, country: string, style: DayStyle = 'weekday'): Publisher => ({ name, host: `${host}.example.org`, country, style })

/** Papers, stations and agencies of many countries. */
export const PUBLISHERS: readonly Publisher[] = [
  row('Rift Valley Courier', 'rift-courier', 'KEN'), row('Lake Basin Post', 'lake-basin', 'UGA'), row('Horn Daily Monitor', 'horn-monitor', 'ETH', 'date'),
  row('Dodoma Evening Mail', 'dodoma-mail', 'TZA'), row('Volta Tribune', 'volta-tribune', 'GHA'), row('Teranga Morning', 'teranga-morning', 'SEN', 'date'),
  row('Atlas Gazette', 'atlas-gazette', 'MAR'), row('Algiers Letter', 'algiers-letter', 'DZA', 'date'), row('Pacific Ledger', 'pacific-ledger', 'PER', 'american'),
  row('Equator Times', 'equator-times', 'ECU'), row('Altiplano Journal', 'altiplano', 'BOL'), row('Southern Cone Review', 'southern-cone', 'CHL', 'american'),
  row('Andes Radio News', 'andes-radio', 'COL'), row('Aegean Standard', 'aegean-standard', 'GRC'), row('Balkan Observer', 'balkan-observer', 'BGR'),
  row('Danube Herald', 'danube-herald', 'SRB'), row('Pannonia Post', 'pannonia-post', 'HUN'), row('Northern Fjord News', 'fjord-news', 'NOR'),
  row('Vistula Chronicle', 'vistula-chronicle', 'POL', 'date'), row('Caucasus Bulletin', 'caucasus-bulletin', 'GEO'), row('Steppe Dispatch', 'steppe-dispatch', 'KAZ'),
  row('Silk Road Daily', 'silk-road-daily', 'UZB'), row('Deccan Sentinel', 'deccan-sentinel', 'IND'), row('Delta Morning Star', 'delta-star', 'BGD'),
  row('Chao Phraya Post', 'chao-phraya', 'THA'), row('Mekong Reader', 'mekong-reader', 'KHM', 'date'), row('Archipelago Times', 'archipelago', 'IDN'),
  row('Southern Cross Mail', 'southern-cross', 'AUS'), row('Open Frontier Report', 'open-frontier', 'NOR', 'american'), row('World Desk Weekly', 'world-desk', 'IND'),
]

/** Agencies, whose name stands in the dateline. */
export const AGENCIES: readonly string[] = ['Meridian News', 'Halyard Wire', 'Crossroads Agency', 'Blue Globe', 'Ostler Press', 'Terrace News']
