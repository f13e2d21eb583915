import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is on the screen, as it changes. */
export const useWidth = (element: RefObject<HTMLElement | null>, before: number): number => {
  const [width, setWidth] = useState(before)
  useLayoutEffect(() => {
    const place = element.current
    if (place === null) return
    const measure = (): void => setWidth(place.clientWidth)
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(place)
    return () => watcher.disconnect()
  }, [element])
  return width
}
