const NAME = 'readout-looked'

/** How far the reader has seen what changes, and when they said so. */
export interface Looked {
  /** The number of the last change seen. */
  readonly mark: number
  readonly at: string
}

/** How far the reader had seen when they last said that all was seen; null at first. */
export const lastLooked = (): Looked | null => {
  const [, mark, at] = /^(\d+) (\S+)$/u.exec(localStorage.getItem(NAME) ?? '') ?? []
  return mark === undefined || at === undefined ? null : { mark: Number(mark), at }
}

/** All up to this change is seen. */
export const markLooked = ({ mark, at }: Looked): void => localStorage.setItem(NAME, `${mark} ${at}`)
