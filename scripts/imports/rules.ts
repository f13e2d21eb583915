/** A rule on what the files of one room may import: only these targets, or never those. */
export interface ImportRule {
  readonly name: string
  /** Why it is so; printed with every refusal. */
  readonly reason: string
  readonly from: RegExp
  readonly only?: readonly RegExp[]
  readonly never?: readonly RegExp[]
}

const ENGINE = 'packages/engine/src'
const MODEL = /^packages\/engine\/src\/model\//
const CODEBOOK = /^packages\/engine\/src\/codebook\//
const LEXICON = /^packages\/engine\/src\/lexicon\//
const REGISTER = /^packages\/engine\/src\/register\//
/** The engine's own runtime dependencies; a new one needs a decision note (docs/decisions/0002). */
const PACKAGES = [/^npm:@noble\/hashes\//, /^npm:parse5$/, /^npm:mdast(-util-from-markdown)?$/]
/** The words everybody shares, as other packages import them. */
const ENGINE_MODEL = /^npm:@readout\/engine\/model\//
const HASHES = /^npm:@noble\/hashes\//

const stage = (folder: string): ImportRule => ({
  name: `stage-${folder}`,
  reason: 'Stages never import each other, so that each can be read, tested and replaced alone; only pipeline.ts knows their order.',
  from: new RegExp(`^${ENGINE}/${folder}/`),
  only: [new RegExp(`^${ENGINE}/${folder}/`), MODEL, CODEBOOK, LEXICON, REGISTER, ...PACKAGES],
})

/** The table of rules. A file may fall under several; each must hold. */
export const IMPORT_RULES: readonly ImportRule[] = [
  {
    name: 'model-alone',
    reason: 'The model is the words everybody shares; if it knew a stage or a table, everything would depend on everything.',
    from: MODEL,
    only: [MODEL, HASHES],
  },
  {
    name: 'codebook-is-data',
    reason: 'PLOVER as data, in the words of the model; what English makes of it is the lexicon’s business.',
    from: CODEBOOK,
    only: [CODEBOOK, MODEL],
  },
  {
    name: 'lexicon-is-data',
    reason: 'English as data: it must be readable without knowing who rules where.',
    from: LEXICON,
    only: [LEXICON, MODEL],
  },
  {
    name: 'register-is-data',
    reason: 'Facts about states, offices and places: they must be checkable without knowing English grammar.',
    from: REGISTER,
    only: [REGISTER, MODEL],
  },
  stage('1-read'),
  stage('2-annotate'),
  stage('3-code'),
  stage('4-resolve'),
  stage('5-merge'),
  {
    name: 'order-is-the-pipelines',
    reason: 'Only the engine’s front (index.ts) hands out the pipeline; a stage that called it would walk in a circle.',
    from: /^packages\/engine\/src\/(?!index\.ts$)/,
    never: [/^packages\/engine\/src\/(pipeline|index)\.ts$/],
  },
  {
    name: 'engine-is-pure',
    reason: 'No disk, clock, network or native code, so that the engine also runs in a browser; apps bring files and the model runtime.',
    from: /^packages\/engine\/src\//,
    only: [/^packages\/engine\/src\//, ...PACKAGES],
  },
  {
    name: 'protocol-is-shapes',
    reason: 'The shapes of what goes out and comes in, for every app and for browsers too: no disk, no network, no database.',
    from: /^packages\/protocol\/src\//,
    only: [/^packages\/protocol\/src\//, ENGINE_MODEL, /^npm:(zod|csv-parse|hyparquet|hyparquet-writer)\b/],
  },
  {
    name: 'record-keeps',
    reason: 'The database knows what a report and an event are, and the lines they are written as; it neither reads text nor fetches it.',
    from: /^packages\/record\/src\//,
    only: [/^packages\/record\/src\//, ENGINE_MODEL, /^npm:@readout\/protocol\b/, /^node:/, /^npm:(better-sqlite3|kysely|pg)\b/],
  },
  {
    name: 'intake-fetches',
    reason: 'Intake makes raw documents of files, pages and feeds; it is the only code that touches the network, to fetch and to send, and it knows no database.',
    from: /^packages\/intake\/src\//,
    never: [/^npm:@readout\/(record|protocol|cli|server|desk)\b/, /^npm:@readout\/engine$/, /^npm:(kysely|pg|better-sqlite3)\b/],
  },
  {
    name: 'network-is-intakes',
    reason: 'One place fetches, so that one place keeps addresses, sizes and times in bounds; the database’s own connection is the record’s.',
    from: /^packages\/(?!intake\/|record\/)[a-z]+\/src\//,
    never: [/^node:(net|http|https|http2|dns|tls)\b/, /^npm:(undici|pg)\b/],
  },
  {
    name: 'front-door',
    reason: 'Apps and packages use packages by their names: the exports of a package.json are its promise, its files are not.',
    from: /^apps\//,
    never: [/^packages\//],
  },
  {
    name: 'cli-alone',
    reason: 'Each app puts the packages together by itself; what two apps share belongs in a package. The command line starts the server, by its front door alone.',
    from: /^apps\/cli\//,
    never: [/^apps\/(?!cli\/)/, /^npm:@readout\/(server\/|desk)/],
  },
  {
    name: 'server-is-handed',
    reason: 'The server answers for a record; who reads text, fetches pages and knows names is handed to it, so that tests hand it stand-ins.',
    from: /^apps\/server\/src\//,
    never: [/^apps\/(?!server\/)/, /^npm:@readout\/(cli|desk|intake)\b/, /^npm:@readout\/engine$/, /^npm:onnxruntime/],
  },
  {
    name: 'desk-asks',
    reason: 'The desk is a page that asks the server: it knows the shapes of answers and how to ask, and nothing of engine, record or disk.',
    from: /^apps\/desk\/src\//,
    only: [
      /^apps\/desk\/src\//, /^npm:@readout\/protocol\/(api|client)$/,
      /^npm:(react|react-dom|@tanstack\/react-(router|query|virtual)|d3-geo|topojson-client|topojson-specification|geojson|world-atlas)\b/,
    ],
  },
  {
    name: 'no-tools-in-the-product',
    reason: 'Scorers, benchmarks, scripts, tests and training may know the product; the product must run without them.',
    from: /^(packages|apps)\/[^/]+\/(src|bin)\//,
    never: [/^(eval|bench|scripts|training|test|corpus)\//, /\/test\//, /^npm:(vitest|fast-check|vite)\b/],
  },
  {
    name: 'training-apart',
    reason: 'Training is never needed to run, test or measure Readout.',
    from: /./,
    never: [/^training\//],
  },
]
