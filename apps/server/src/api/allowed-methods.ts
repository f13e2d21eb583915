import { API_BASE, API_PATHS, type ApiPath, STREAM_PATHS } from '@readout/protocol/api'

const PATHS: readonly ApiPath[] = [...Object.values(API_PATHS), ...Object.values(STREAM_PATHS)]

const isAt = (path: string, asked: string): boolean => {
  const [parts, given] = [`${API_BASE}${path}`.split('/'), asked.split('/')]
  return parts.length === given.length && parts.every((part, at) => part.startsWith('{') || part === given[at])
}

const methodsAt = (asked: string): readonly string[] => PATHS.filter(({ path }) => isAt(path, asked)).map(({ method }) => method)

/** Whether there is an endpoint at this address, for whatever method. */
export const isEndpoint = (asked: string): boolean => methodsAt(asked).length > 0

/** The methods that an address takes, as the header `Allow` lists them; pages and files are read only. */
export const allowedMethods = (asked: string): string => {
  const methods = methodsAt(asked)
  return (methods.length === 0 || methods.includes('GET') ? ['GET', 'HEAD', ...methods.filter((method) => method !== 'GET')] : methods).join(', ')
}
