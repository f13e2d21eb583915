import type { Span } from './source-text.ts'

/** The words a fact came from: at least one span, in text order. */
export type Evidence = readonly [Span, ...Span[]]

/** Why a value may be assumed with no words for it. A closed list: a new reason is a design decision. */
export type AssumedReason =
  | 'publication-date'
  | 'report-date'
  | 'publisher-side'
  | 'report-country'
  | 'occasion-date'
  /** The caller said so: `--date`, `--publisher`. */
  | 'given'
  /** The page's own metadata, which is no part of the stored text. */
  | 'page-metadata'

/** How we know: these words say it; a rule worked it out from these words; or it is assumed for a listed reason. */
export type Basis =
  | { readonly kind: 'stated'; readonly evidence: Evidence }
  | { readonly kind: 'inferred'; readonly evidence: Evidence; readonly rule: string }
  | { readonly kind: 'assumed'; readonly reason: AssumedReason; readonly detail: string }

/** A value that can say where it comes from. */
export interface Traced<T> {
  readonly value: T
  readonly basis: Basis
}

export const stated = <T>(value: T, ...evidence: [Span, ...Span[]]): Traced<T> =>
  Object.freeze({ value, basis: Object.freeze({ kind: 'stated', evidence }) })

export const inferred = <T>(value: T, rule: string, ...evidence: [Span, ...Span[]]): Traced<T> =>
  Object.freeze({ value, basis: Object.freeze({ kind: 'inferred', evidence, rule }) })

export const assumed = <T>(value: T, reason: AssumedReason, detail: string): Traced<T> =>
  Object.freeze({ value, basis: Object.freeze({ kind: 'assumed', reason, detail }) })

/** The words behind a fact; none when it is assumed. */
export const evidenceOf = (basis: Basis): readonly Span[] => (basis.kind === 'assumed' ? [] : basis.evidence)
