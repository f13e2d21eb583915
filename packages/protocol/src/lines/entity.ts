import type { Place, Voice } from '@readout/engine/model/account'
import type { Identity, Participant } from '@readout/engine/model/entity'
import type { Span } from '@readout/engine/model/source-text'

/** PLOVER's entity object: who it is, and what the text calls them. */
export interface EntityObject {
  readonly code: string | null
  readonly sector: string | null
  readonly entity_text: string | null
  readonly identifier_text: string | null
  readonly office: string | null
}

/** One voucher for a claim; `code` is null where the text leaves open who it is ("reportedly"). */
export interface VoiceObject {
  readonly code: string | null
  readonly sector: string | null
  readonly entity_text: string | null
  readonly cue: string | null
}

/** PLOVER's location object. */
export interface LocationObject {
  readonly extracted_place: string
  readonly resolved_place: string | null
  readonly geonameid: number | null
  readonly lat: number | null
  readonly lon: number | null
  readonly province: string | null
  readonly country_code: string | null
  readonly resolution: number | null
}

const NOBODY = { code: null, sector: null, name: null, office: null }

export const entityObject = (identity: Identity | null, span: Span | null): EntityObject => {
  const { code, sector, name, office } = identity ?? NOBODY
  return { code, sector, entity_text: span?.quote ?? name, identifier_text: name, office }
}

export const participantObject = (participant: Participant): EntityObject =>
  entityObject(participant.identity, participant.span)

export const voiceObject = ({ source, sourceSpan, cue }: Voice): VoiceObject => {
  const { code, sector } = source?.identity ?? NOBODY
  const span = sourceSpan ?? source?.span
  return { code, sector, entity_text: span?.quote ?? null, cue: cue?.quote ?? null }
}

export const locationObject = (place: Place): LocationObject => ({
  extracted_place: place.extracted,
  resolved_place: place.resolved,
  geonameid: place.geonameid,
  lat: place.lat,
  lon: place.lon,
  province: place.province,
  country_code: place.countryCode,
  resolution: place.resolution,
})
