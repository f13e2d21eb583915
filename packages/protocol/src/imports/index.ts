export { lineCutter, type LineCutter } from './cut-lines.ts'
export {
  FOREIGN_SYSTEMS,
  type ForeignEvent,
  type ForeignParty,
  type ForeignPlace,
  type ForeignRow,
  type ForeignSystem,
  type RefusedRow,
} from './foreign-event.ts'
export { type ForeignFile, type ForeignReader, foreignRows, openForeign, readForeign } from './read-foreign.ts'
export { writeForeign } from './write-foreign.ts'
