/** Nouns that only shape the event named after "of": "a series of airstrikes", "an expression of support". */
export const LIGHT_NOUNS: ReadonlySet<string> = new Set([
  'series', 'round', 'wave', 'string', 'spate', 'campaign', 'number', 'set', 'act', 'expression', 'declaration', 'message', 'word',
  'announcement', 'offer', 'gesture', 'sign', 'show', 'statement', 'act', 'case', 'range', 'package', 'batch', 'outbreak', 'resumption',
  'continuation', 'conduct', 'holding', 'imposition', 'delivery', 'provision', 'course', 'start', 'beginning', 'signing', 'form', 'kind',
  'importance', 'strength', 'value', 'depth', 'significance', 'closeness', 'warmth',
])
