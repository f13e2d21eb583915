import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The name of an entry of the record: 20 hexadecimal digits of the SHA-256 of what tells it from every other; what the text leaves open counts as empty. */
export const recordId = (parts: readonly (string | number | undefined)[]): string => bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, 20)
