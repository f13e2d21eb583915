export { bandKeys } from './bands.ts'
export { fingerprint, type Fingerprint } from './fingerprint.ts'
export { nearness, type Nearness } from './nearness.ts'
