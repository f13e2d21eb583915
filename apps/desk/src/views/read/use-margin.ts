import { type RefObject, useLayoutEffect, useState } from 'react'
import { stackCards } from '../../text/stack-cards.ts'

const GAP = 10

const topOf = (page: HTMLElement, index: number): number => {
  const words = page.querySelector<HTMLElement>(`[data-words="${index}"]`)
  return words === null ? 0 : words.getBoundingClientRect().top - page.getBoundingClientRect().top - GAP
}

const sameTops = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((top, index) => Math.abs(top - (other[index] ?? 0)) < 1)

/** Where each card stands beside the text; empty where the page has no margin for them. */
export const useMargin = (page: RefObject<HTMLElement | null>, cards: number, chosen: number | null): readonly number[] => {
  const [tops, setTops] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    const place = page.current
    if (place === null) return
    const measure = (): void => {
      const found = [...place.querySelectorAll<HTMLElement>('[data-card]')]
      const isWide = getComputedStyle(place).getPropertyValue('--margin').trim() === 'yes'
      const wanted = found.map((_, index) => topOf(place, index))
      const next = isWide ? stackCards({ wanted, heights: found.map((card) => card.offsetHeight), gap: GAP, chosen }) : []
      setTops((before) => (sameTops(before, next) ? before : next))
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(place)
    return () => watcher.disconnect()
  }, [page, cards, chosen])
  return tops
}
