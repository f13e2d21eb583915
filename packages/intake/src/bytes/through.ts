import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What a transform makes of a source; an error on either side comes out here, and stopping early stops both. */
export async function* through<T>(source: AsyncIterable<Uint8Array>, transform: Transform): AsyncGenerator<T> {
  // The transform hands a failed source's error on itself; the promise is only waited for.
  const feeding = pipeline(source, transform).then(
    () => null,
    () => null,
  )
  try {
    for await (const chunk of transform) yield chunk
  } finally {
    transform.destroy()
    await feeding
  }
}
