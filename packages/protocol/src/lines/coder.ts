/** What Readout calls itself in a record it coded; a test holds the version to package.json. */
export const CODER = 'readout 0.1.0'
