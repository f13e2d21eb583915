import columns from './places.json' with { type: 'json' }
import { createGazetteer, type Gazetteer } from './places.ts'

/** The gazetteer over the committed places.json. Importing this parses 3.5 MB (tens of milliseconds); import it where places are resolved. */
export const standardGazetteer: Gazetteer = createGazetteer(columns)
