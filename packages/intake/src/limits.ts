const MEGABYTE = 1024 * 1024

/** The largest single document of a file or archive, unpacked: what the engine reads at most. */
export const DOCUMENT_LIMIT = 20_000_000

/** Past this much, what unpacks to more than `UNPACKING_RATIO` times its size is no text. */
export const UNPACKING_FREE = 4 * MEGABYTE

export const UNPACKING_RATIO = 200

/** The largest page, feed or PDF that is fetched, packed and unpacked. */
export const BODY_LIMIT = 10 * MEGABYTE

/** The largest robots.txt that is read (RFC 9309 asks for 500 KiB at least). */
export const ROBOTS_LIMIT = 512 * 1024

/** The most columns of a table of reports. */
export const COLUMN_LIMIT = 1000

/** The longest row of a table; all its cells are kept until it ends. */
export const ROW_LIMIT = MEGABYTE

/** The most items of one feed, in the feed's order. */
export const FEED_ITEM_LIMIT = 2000

/** What a page's markup may weigh before it is refused, and before its main part is no longer looked for. */
export const PAGE_WEIGHT = {
  /** Looking for the main part costs the cube of the depth; past this the page is given whole. */
  depthOfMainPart: 200,
  piecesOfMainPart: 30_000,
  depth: 2000,
  pieces: 200_000,
  /** Of one element: parsers look each attribute up among all the others. */
  attributes: 500,
} as const

/** The most a PDF may have: a report is a few pages, a book is not a report. Time in milliseconds, heap in MB. */
export const PDF_LIMITS = { pages: 500, unpacked: 100 * MEGABYTE, time: 30_000, heap: 1024 } as const

/** A limit in words. */
export const inMegabytes = (bytes: number): string => `${Number((bytes / MEGABYTE).toFixed(1))} MB`
