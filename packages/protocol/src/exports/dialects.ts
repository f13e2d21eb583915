import type { ExportEvent } from './export-event.ts'
import { LOSSES, type Loss } from './losses/index.ts'

/** The formats that the record can be written in. */
export type Dialect = 'plover' | 'polecat' | 'icews' | 'gdelt' | 'cameo' | 'csv' | 'parquet' | 'annotation'

/** One of the formats, as a user sees it. */
export interface DialectEntry {
  readonly name: string
  /** The ending of its files, without the point. */
  readonly ending: string
  readonly mediaType: string
  readonly binary: boolean
  /** What the format cannot hold, in words. */
  readonly cannot: readonly string[]
}

const PAIRS = [
  LOSSES.unreal,
  LOSSES.parties,
  LOSSES.voices,
  LOSSES.evidence,
  LOSSES.dateRange,
  LOSSES.undated,
  LOSSES.working,
  LOSSES.occasion,
  LOSSES.tabs,
]

const LOST: Readonly<Record<Dialect, readonly Loss[]>> = {
  plover: [],
  polecat: [...PAIRS, LOSSES.cameo, LOSSES.nobody, LOSSES.resolution, LOSSES.accounts, LOSSES.moreReports, LOSSES.added],
  icews: [
    ...PAIRS,
    LOSSES.numberIds,
    LOSSES.ploverCodes,
    LOSSES.offices,
    LOSSES.textNames,
    LOSSES.nonStates,
    LOSSES.sectorWords,
    LOSSES.geonames,
    LOSSES.rawPlace,
    LOSSES.resolution,
    LOSSES.accounts,
    LOSSES.onlyPublisher,
    LOSSES.added,
    LOSSES.coder,
  ],
  gdelt: [
    ...PAIRS,
    LOSSES.numberIds,
    LOSSES.ploverCodes,
    LOSSES.offices,
    LOSSES.textNames,
    LOSSES.cameoParties,
    LOSSES.province,
    LOSSES.rawPlace,
    LOSSES.nearness,
    LOSSES.fips,
    LOSSES.moreUrls,
    LOSSES.coder,
  ],
  cameo: [
    ...PAIRS,
    LOSSES.ploverCodes,
    LOSSES.offices,
    LOSSES.partyNames,
    LOSSES.cameoParties,
    LOSSES.geonames,
    LOSSES.rawPlace,
    LOSSES.resolution,
    LOSSES.accounts,
    LOSSES.dayPublished,
    LOSSES.added,
    LOSSES.coder,
  ],
  csv: [LOSSES.offsets, LOSSES.joints, LOSSES.formulas, LOSSES.reportIds],
  parquet: [],
  annotation: [LOSSES.allButEvidence, LOSSES.noEvidence],
}

const entry = (dialect: Dialect, name: string, ending: string, mediaType: string): DialectEntry =>
  Object.freeze({ name, ending, mediaType, binary: dialect === 'parquet', cannot: LOST[dialect].map(({ cannot }) => cannot) })

/** Every format that the record can be written in. */
export const DIALECTS: Readonly<Record<Dialect, DialectEntry>> = Object.freeze({
  plover: entry('plover', 'PLOVER 2.0 JSON Lines', 'jsonl', 'application/jsonl'),
  polecat: entry('polecat', 'POLECAT, 40 columns', 'tsv', 'text/tab-separated-values'),
  icews: entry('icews', 'ICEWS, 20 columns', 'tab', 'text/tab-separated-values'),
  gdelt: entry('gdelt', 'GDELT 2.0 Events, 61 columns without a header', 'csv', 'text/tab-separated-values'),
  cameo: entry('cameo', 'CAMEO pairs as Phoenix writes them, 26 columns without a header', 'txt', 'text/tab-separated-values'),
  csv: entry('csv', 'Table for spreadsheets (CSV)', 'csv', 'text/csv'),
  parquet: entry('parquet', 'Apache Parquet', 'parquet', 'application/vnd.apache.parquet'),
  annotation: entry('annotation', 'W3C Web Annotation (JSON-LD)', 'jsonld', 'application/ld+json'),
})

/** What a format loses of one event, in the words of the format's `cannot`. */
export const whatIsLost = (event: ExportEvent, dialect: Dialect): readonly string[] =>
  LOST[dialect].filter(({ isLost }) => isLost(event)).map(({ cannot }) => cannot)
