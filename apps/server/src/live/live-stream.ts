import type { Hub } from './hub.ts'

/** Chunks that may wait for a listener; who is further behind is sent away, and asks anew. */
const MOST_BEHIND = 64

const RETRY = new TextEncoder().encode('retry: 3000\n\n')

/** The stream of one listener; it ends when they go or fall behind. */
export const liveStream = (hub: Hub, since: number | null): ReadableStream<Uint8Array> => {
  let leave: () => void = () => undefined
  let isGone = false
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(RETRY)
      const stop = await hub.listen((chunk) => {
        if (isGone) return false
        if ((controller.desiredSize ?? 0) < -MOST_BEHIND) {
          isGone = true
          controller.close()
          return false
        }
        controller.enqueue(chunk)
        return true
      }, since)
      // They may have gone while the record was asked.
      if (isGone) stop()
      else leave = stop
    },
    cancel() {
      isGone = true
      leave()
    },
  })
}
