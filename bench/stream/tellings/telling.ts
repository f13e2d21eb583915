/**
 * How one kind of happening is told. Slots: {A} the first state, {B} the second, {a} {b} their adjectives ({aA} {aB} with an article),
 * {Acap} {Bcap} their capitals, {who} {whom} full titles and names, {whoName} {whomName} titles with surnames, {role} the first one's title,
 * {when} the day, {thing} the matter, {n} a number, {town} a place, and the fillers by their names.
 */
export interface Tellings {
  readonly headlines: readonly string[]
  /** Whole sentences that tell it, as a first paragraph or looking back from another story. A few give no day. */
  readonly sentences: readonly string[]
  /** Sentences of colour that tell no happening. */
  readonly colours: readonly string[]
}
