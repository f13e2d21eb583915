import type { EvidenceEntry } from '../lines/evidence.ts'
import type { ExportEvent, ExportOptions } from './export-event.ts'

/** What ids of annotations begin with unless the caller says otherwise. */
export const ANNOTATION_BASE = 'urn:readout:event:'

/** Where the words stand: the page the report came from; without one, the stored text itself, named by its hash. */
const source = ({ line, reports }: ExportEvent): string => {
  const own = reports.find(({ id }) => id === line.cite_info.text_id) ?? reports[0]
  return own?.url ?? `urn:sha256:${line.cite_info.text_id}`
}

/**
 * The words behind one field of an event, as a W3C Web Annotation. The body tags the words with the field and links the event;
 * both selectors find the same words. W3C counts positions in Unicode code points from 0, half-open, as our lines do.
 */
export const annotation = (event: ExportEvent, entry: EvidenceEntry, number: number, { base = ANNOTATION_BASE }: ExportOptions) => ({
  id: `${base}${encodeURIComponent(event.line.id)}#${number}`,
  type: 'Annotation',
  motivation: 'tagging',
  created: event.added,
  body: [
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: entry.field },
    { type: 'SpecificResource', purpose: 'linking', source: `${base}${encodeURIComponent(event.line.id)}` },
  ],
  target: {
    source: source(event),
    selector: [
      { type: 'TextPositionSelector', start: entry.start, end: entry.end },
      { type: 'TextQuoteSelector', exact: entry.text },
    ],
  },
})

/** All annotations of one event: one an evidence entry, numbered from 1. */
export const annotations = (event: ExportEvent, options: ExportOptions): readonly object[] =>
  event.line.evidence.map((entry, index) => annotation(event, entry, index + 1, options))
