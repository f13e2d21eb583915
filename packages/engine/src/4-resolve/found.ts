import type { Basis, Identity } from '../model/index.ts'

/** An identity with the words or the reason for it. */
export interface Found {
  readonly identity: Identity
  readonly basis: Basis
}
