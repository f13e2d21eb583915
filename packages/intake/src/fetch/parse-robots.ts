import robotsParser from 'robots-parser'

/** What a robots.txt says to a user agent. */
export interface ParsedRobots {
  /** Undefined for an address of another site. */
  isAllowed(url: string, userAgent: string): boolean | undefined
  /** In seconds. */
  getCrawlDelay(userAgent: string): number | undefined
}

type ParseRobots = (url: string, text: string) => ParsedRobots

// The package is a bare function, but its types speak of a module with a default export.
const isFunction = (value: unknown): value is ParseRobots => typeof value === 'function'

/** Parses a robots.txt found at an address. */
export const parseRobots: ParseRobots = (url, text) => {
  const parser: unknown = robotsParser
  if (!isFunction(parser)) throw new TypeError('robots-parser is no function')
  return parser(url, text)
}
