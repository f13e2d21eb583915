import type { RawReport } from '@readout/engine/model/news-report'
import { ENDPOINTS, type ReadAnswer, type ReadRequest } from '@readout/protocol/api'
import { type CodedReport, type IncomingDocument, receive, showReport, storeReport } from '@readout/record'
import { mayAct } from '../gate/tokens.ts'
import type { Asker, ServerOptions } from '../options.ts'
import { refuse, RequestRefusal } from '../refusal.ts'
import { readView, reportView } from '../report/report-view.ts'
import { route } from './route.ts'

const FORMATS = ['text', 'markdown', 'html'] as const

/** What the engine guesses the format of. */
const UNTOLD = 'untold'

const pasted = (text: string, { format, name, publisher, published }: ReadRequest): IncomingDocument => ({
  name: name ?? 'pasted', content: text, format: format ?? UNTOLD, url: null, title: null, publisher: publisher ?? null, published: published ?? null, known: {},
})

const rawOf = ({ name, content, format, publisher, published }: IncomingDocument): RawReport => {
  const known = FORMATS.find((one) => one === format)
  return { name, content, ...(known === undefined ? {} : { format: known }), ...(publisher === null ? {} : { publisher }), ...(published === null ? {} : { publicationDate: published }) }
}

/** The document that is sent, or that stands at the address sent; what the asker says of it goes before what its page says. */
const documentOf = async ({ helpers }: ServerOptions, body: ReadRequest): Promise<IncomingDocument> => {
  const { text, url, publisher, published } = body
  if (text !== undefined && url === undefined) return pasted(text, body)
  if (text !== undefined || url === undefined) throw refuse('nothing_to_read', 'one of text and url is needed')
  const fetched = await helpers.fetchPage(url)
  if (!fetched.ok) throw new RequestRefusal(fetched.refusal)
  return { ...fetched.document, ...(publisher === undefined ? {} : { publisher }), ...(published === undefined ? {} : { published }) }
}

const codedOf = async ({ helpers: { coder } }: ServerOptions, document: IncomingDocument): Promise<CodedReport> => {
  const outcome = await coder.code(rawOf(document))
  if (!outcome.ok) throw new RequestRefusal(outcome.refusal)
  return { ...outcome.coded, coder: coder.name }
}

/** Read first and received after: what is refused leaves nothing behind in the queue. */
const keep = async (options: ServerOptions, document: IncomingDocument): Promise<ReadAnswer> => {
  const { tools } = options
  const coded = await codedOf(options, document)
  const [receipt] = await receive(tools, [document])
  if (receipt === undefined) throw new Error('a document was received without a receipt')
  const seen = { ...document, id: receipt.document, received: tools.now() }
  const stored = await storeReport(tools, seen, coded)
  return { report: reportView(await showReport(tools, stored.report)), stored }
}

/** Keeping and fetching change the record and use the network: a reader may do neither. */
const checkRole = ({ store, url }: ReadRequest, { role }: Asker): void => {
  if ((store === true || url !== undefined) && !mayAct(role, 'editor')) throw refuse('not_allowed', `a ${role} may read texts and keep nothing`)
}

/** Reading a report that is sent. */
export const readRoutes = (options: ServerOptions) => {
  let inHand = 0
  const oneAtMost = async (work: () => Promise<ReadAnswer>): Promise<ReadAnswer> => {
    if (inHand >= options.limits.codingsAtOnce) throw refuse('too_busy', 'too many reports are being read', 30)
    inHand += 1
    try {
      return await work()
    } finally {
      inHand -= 1
    }
  }
  return {
    read: route(ENDPOINTS.read, async ({ body, asker }) => {
      checkRole(body, asker)
      return oneAtMost(async () => {
        const document = await documentOf(options, body)
        return body.store === true ? keep(options, document) : { report: readView(await codedOf(options, document), document.url), stored: null }
      })
    }),
  }
}
