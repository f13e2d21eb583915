import { expect, test } from 'vitest'
import { onlyDocument, openOne } from '../collect.ts'
import { makePdf, pdfBomb, type PlacedLine } from './make-pdf.ts'

const PAGES = makePdf(
  [
    [
      [72, 760, 'Joint statement'],
      [72, 720, 'The ministers of Ruritania and Graustark met in Klow on Monday and agreed to open the fron-'],
      [72, 706, 'tier at Bistrica. They asked their experts to draw up the order in which vehicles may pass the'],
      [72, 692, 'bridge, and to do so within days.'],
      [72, 664, 'A Ruritania-'],
      [72, 650, 'Graustark commission will meet again in June.'],
      [290, 40, '1'],
    ],
    [
      [72, 760, 'It was signed by both.'],
      [280, 40, 'Page 2 of 2'],
    ],
  ],
  "/Title (Joint statement) /Author (Ministry of Ports) /CreationDate (D:20250505233000+05'30')",
)

test('lines become paragraphs, cut words are made whole, page numbers go', async () => {
  expect(onlyDocument(await openOne('a.pdf', PAGES))).toMatchObject({
    format: 'text',
    content: [
      'Joint statement',
      'The ministers of Ruritania and Graustark met in Klow on Monday and agreed to open the frontier at Bistrica. They asked their experts to draw up the order in which vehicles may pass the bridge, and to do so within days.',
      'A Ruritania-Graustark commission will meet again in June.',
      'It was signed by both.',
    ].join('\n\n'),
    title: 'Joint statement',
    author: { value: 'Ministry of Ports', reason: 'Author of the PDF' },
    published: { value: '2025-05-05', reason: 'CreationDate of the PDF' },
  })
})

test('running heads go, and a paragraph goes on over the page', async () => {
  const page = (at: number, words: string): readonly PlacedLine[] => [
    [72, 800, 'Ministry of Ports, bulletin'],
    [72, 720, words],
    [290, 40, String(at)],
  ]
  const words = ['The ferries between the two banks sail again from', 'today, said the harbour master.', 'Tickets are sold on board.']
  const pdf = makePdf(words.map((text, at) => page(at + 1, text)))
  expect(onlyDocument(await openOne('a.pdf', pdf)).content).toBe(`${words[0]} ${words[1]}\n\n${words[2]}`)
})

const REFUSED: readonly (readonly [string, Uint8Array, string])[] = [
  ['no PDF', Buffer.from('<p>not found</p>'), 'pdf_broken'],
  ['only its first line', Buffer.from('%PDF-1.7\n'), 'pdf_broken'],
  ['without its end', PAGES.subarray(0, 300), 'pdf_broken'],
  // The parser leaves a rejected promise behind over this one.
  [
    'with an index that leads astray',
    Buffer.from(
      makePdf([[[72, 700, 'x']]])
        .toString('latin1')
        .replaceAll(/6 0 R/gu, '7 0 R')
        .replaceAll('5 0 R', '7 0 R'),
      'latin1',
    ),
    'pdf_broken',
  ],
  ['nothing', new Uint8Array(), 'pdf_broken'],
  ['no text', makePdf([[]]), 'pdf_without_text'],
  ['a bomb', pdfBomb(150_000_000), 'unpacks_too_far'],
]

test.each(REFUSED)('a PDF that is %s is refused', async (_, bytes, code) => {
  expect(await openOne('a.pdf', bytes)).toMatchObject([{ ok: false, refusal: { code } }])
})
