const NAME = 'readout-looked'

/** When the reader last said that all was seen; null at first. */
export const lastLooked = (): string | null => localStorage.getItem(NAME)

/** All up to this instant is seen. */
export const markLooked = (instant: string): void => localStorage.setItem(NAME, instant)
