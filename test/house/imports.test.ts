import { expect, test } from 'vitest'
import { findImports } from '../../scripts/imports/find-imports.ts'
import { judgeImports } from '../../scripts/imports/judge-imports.ts'
import { IMPORT_RULES } from '../../scripts/imports/rules.ts'

const ENGINE = 'packages/engine/src'
const rulesBroken = (path: string, source: string): readonly string[] => judgeImports(findImports(path, source)).map(({ rule }) => rule)

const FORBIDDEN: readonly (readonly [rule: string, path: string, source: string])[] = [
  ['model-alone', `${ENGINE}/model/span.ts`, `import { STATES } from '../register/states.ts'`],
  ['model-alone', `${ENGINE}/model/span.ts`, `import { parse } from 'parse5'`],
  ['codebook-is-data', `${ENGINE}/codebook/plover.ts`, `import type { Frame } from '../lexicon/frame.ts'`],
  ['lexicon-is-data', `${ENGINE}/lexicon/frame.ts`, `import { STATES } from '../register/states.ts'`],
  ['register-is-data', `${ENGINE}/register/lookup.ts`, `import { MODALS } from '../lexicon/modals.ts'`],
  ['stage-1-read', `${ENGINE}/1-read/head-line.ts`, `import { splitSentences } from '../2-annotate/sentences.ts'`],
  ['stage-2-annotate', `${ENGINE}/2-annotate/times/line.ts`, `import type { Page } from '../../1-read/page.ts'`],
  ['stage-3-code', `${ENGINE}/3-code/voice.ts`, `export * from '../2-annotate/tree.ts'`],
  ['stage-4-resolve', `${ENGINE}/4-resolve/people.ts`, `const stage = await import('../3-code/voice.ts')`],
  ['stage-5-merge', `${ENGINE}/5-merge/codable.ts`, `import '../4-resolve/people.ts'`],
  ['order-is-the-pipelines', `${ENGINE}/3-code/voice.ts`, `import { runPipeline } from '../pipeline.ts'`],
  ['engine-is-pure', `${ENGINE}/index.ts`, `import { readFileSync } from 'node:fs'`],
  ['engine-is-pure', `${ENGINE}/2-annotate/model.ts`, `import type {\n  InferenceSession,\n} from 'onnxruntime-node'`],
  ['engine-is-pure', `${ENGINE}/pipeline.ts`, `import { program } from '../../../apps/cli/src/program.ts'`],
  ['protocol-is-shapes', 'packages/protocol/src/exports/csv.ts', `import { readFileSync } from 'node:fs'`],
  ['record-keeps', 'packages/record/src/open.ts', `import { codeReport } from '@readout/engine'`],
  ['intake-fetches', 'packages/intake/src/feeds.ts', `import { openRecord } from '@readout/record'`],
  ['network-is-intakes', 'packages/protocol/src/lines/event-line.ts', `import { fetch } from 'undici'`],
  ['front-door', 'apps/cli/src/main.ts', `import { note } from '../../../packages/engine/src/model/note.ts'`],
  ['cli-alone', 'apps/cli/src/main.ts', `import { serve } from '../../server/src/serve.ts'`],
  ['server-is-handed', 'apps/server/src/server.ts', `import { createFetcher } from '@readout/intake'`],
  ['desk-asks', 'apps/desk/src/views/today/news.tsx', `import type { KeptEvent } from '@readout/record'`],
  ['no-tools-in-the-product', 'apps/cli/src/main.ts', `import { score } from '../../../eval/score.ts'`],
  ['no-tools-in-the-product', 'apps/cli/src/main.ts', `import { expect } from 'vitest'`],
  ['training-apart', 'eval/score.ts', `import labels from '../training/labels.json' with { type: 'json' }`],
]

test.each(FORBIDDEN)('%s refuses in %s: %s', (rule, path, source) => {
  expect(rulesBroken(path, source)).toContain(rule)
})

test('every rule has a refusal in the table above, and says why', () => {
  expect(IMPORT_RULES.map(({ name }) => name).toSorted()).toEqual([...new Set(FORBIDDEN.map(([rule]) => rule))].toSorted())
  for (const { reason } of IMPORT_RULES) expect(reason).toMatch(/^[A-Z].{30,}\.$/u)
})

test.each([
  [`${ENGINE}/model/source-text.ts`, `import { sha256 } from '@noble/hashes/sha2.js'`],
  [
    `${ENGINE}/2-annotate/times/line.ts`,
    `import type { Token } from '../../model/index.ts'\nimport { MONTHS } from '../../lexicon/times.ts'`,
  ],
  [`${ENGINE}/4-resolve/people.ts`, `import { STATES } from '../register/states.ts'\nimport { near } from './phrase.ts'`],
  [`${ENGINE}/pipeline.ts`, `import { readReport } from './1-read/index.ts'\nimport { annotate } from './2-annotate/index.ts'`],
  ['apps/cli/src/main.ts', `import { readFileSync } from 'node:fs'\nimport type { Span } from '@readout/engine/model/source-text'`],
  ['eval/score.ts', `import { CATEGORIES } from '../packages/engine/src/model/index.ts'`],
  [
    `${ENGINE}/3-code/voice.ts`,
    `// import { read } from '../1-read/index.ts'\n/** Unlike\n * import '../1-read/index.ts' */\nconst say = "import '../1-read/index.ts'"`,
  ],
])('%s may have: %s', (path, source) => {
  expect(rulesBroken(path, source)).toEqual([])
})

test('a circle is refused, with every file on it', () => {
  const imports = [
    ...findImports('apps/cli/src/a.ts', `import './b.ts'`),
    ...findImports('apps/cli/src/b.ts', `import type { C } from './c.ts'`),
    ...findImports('apps/cli/src/c.ts', `export * from './a.ts'`),
  ]
  expect(judgeImports(imports)).toEqual([
    expect.objectContaining({
      rule: 'no-circles',
      from: 'apps/cli/src/a.ts',
      to: 'apps/cli/src/b.ts → apps/cli/src/c.ts → apps/cli/src/a.ts',
    }),
  ])
})
