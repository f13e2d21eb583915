/** Whether the page is as narrow as a phone. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 640px)').matches
