import type { Tools } from '../keep/record-tools.ts'
import { ANY_EVENT, chooseEvents, type EventFilter } from './filters.ts'

/** Those of these events that stand and fit a filter. */
export const askFitting = ({ engine }: Tools, ids: readonly string[], filter: Partial<EventFilter>) =>
  // Without a limit: a filter with one reads the newest alone, which these need not be.
  chooseEvents(engine, { ...ANY_EVENT, ...filter, limit: Number.MAX_SAFE_INTEGER }).where(engine.among('event.id', ids)).execute()
