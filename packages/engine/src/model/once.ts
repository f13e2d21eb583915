/** What is worked out of a thing once, and given again as long as the thing lives. */
export function onceFor<Thing extends object, Answer>(work: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>()
  return (thing) => {
    const kept = known.get(thing) ?? { answer: work(thing) }
    known.set(thing, kept)
    return kept.answer
  }
}

/** The same for each place in a thing. */
export function onceAt<Thing extends object, Answer>(work: (thing: Thing, at: number) => Answer): (thing: Thing, at: number) => Answer {
  const placesOf = onceFor<Thing, { readonly answer: Answer }[]>(() => [])
  return (thing, at) => (placesOf(thing)[at] ??= { answer: work(thing, at) }).answer
}
