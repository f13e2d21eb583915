import { deflateSync } from 'node:zlib'

/** A line of a made PDF: where it begins, counted from the foot of the page, and its words. */
export type PlacedLine = readonly [x: number, y: number, words: string]

const escaped = (words: string): string => words.replaceAll(/[\\()]/gu, String.raw`\$&`)

const pageStream = (lines: readonly PlacedLine[]): Buffer =>
  Buffer.from(lines.map(([x, y, words]) => `BT /F1 11 Tf 1 0 0 1 ${x} ${y} Tm (${escaped(words)}) Tj ET`).join('\n'), 'latin1')

/** A small PDF with these pages and this document information. */
export const makePdf = (pages: readonly (readonly PlacedLine[])[], info = ''): Buffer =>
  pdfOf(
    pages.map((lines) => ({ dictionary: '/Filter /FlateDecode', data: deflateSync(pageStream(lines)) })),
    info,
  )

/** A PDF whose only page unpacks to this many bytes of nothing. */
export const pdfBomb = (size: number): Buffer => pdfOf([{ dictionary: '/Filter /FlateDecode', data: deflateSync(Buffer.alloc(size)) }], '')

const pdfOf = (streams: readonly { readonly dictionary: string; readonly data: Buffer }[], info: string): Buffer => {
  const pageAt = (at: number): number => 5 + at * 2
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${streams.length} /Kids [${streams.map((_, at) => `${pageAt(at)} 0 R`).join(' ')}] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    Buffer.from(`<< ${info} >>`),
    ...streams.flatMap(({ dictionary, data }, at) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageAt(at) + 1} 0 R >>`,
      ),
      Buffer.concat([Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`), data, Buffer.from('\nendstream')]),
    ]),
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets = objects.map((object, at) => {
    const offset = parts.reduce((sum, part) => sum + part.length, 0)
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'))
    return offset
  })
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const tail = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(tail)])
}
