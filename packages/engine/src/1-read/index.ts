export { decodeBytes, type DecodeResult } from './decode-bytes.ts'
export { readReport, type ReadResult } from './read-report.ts'
