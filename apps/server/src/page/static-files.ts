import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A file as it is served. */
export interface StaticFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Smaller by gzip; null where that saves nothing. */
  readonly packed: Uint8Array<ArrayBuffer> | null
  readonly etag: string
  /** Its name changes with its content, so it never changes under this name. */
  readonly isLasting: boolean
}

/** What is served, by path: a path that is not among them is not there, whatever it spells. */
export type StaticFiles = ReadonlyMap<string, StaticFile>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** Below this a file fits in one packet anyway. */
const WORTH_PACKING = 1400

const packedOf = (bytes: Uint8Array, type: string): Uint8Array<ArrayBuffer> | null => {
  if (bytes.length < WORTH_PACKING || /^(?:image\/(?:png|x-icon)|font\/)/u.test(type)) return null
  const packed = new Uint8Array(gzipSync(bytes, { level: 9 }))
  return packed.length < bytes.length ? packed : null
}

/** A file ready to be served under a path. */
export const staticFile = (path: string, content: Uint8Array): StaticFile => {
  const bytes = new Uint8Array(content)
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { type, bytes, packed: packedOf(bytes, type), etag, isLasting: path.startsWith('/assets/') }
}

/** Reads a folder once; null where it has no page, for then the desk is not built. Source maps stay behind. */
export const readStaticFiles = (folder: string): StaticFiles | null => {
  const files = new Map<string, StaticFile>()
  for (const entry of entriesOf(folder)) {
    // A link could lead out of the folder.
    if (!entry.isFile() || entry.name.endsWith('.map')) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length).replaceAll('\\', '/')
    files.set(path.startsWith('/') ? path : `/${path}`, staticFile(path, readFileSync(file)))
  }
  return files.has('/index.html') ? files : null
}

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
