/** What comparing two tellings may find. */
export type Finding = keyof typeof WEIGHTS

/**
 * How far each finding moves a judgement, in log-odds; below 0 is against. Where a finding is counted, this is for each.
 * Fitted by logistic regression and rounded, docs/decisions/0008 says how; what the data had too little of is set by hand.
 */
const TABLE = {
  start: 0.2,
  never: -20,

  sameMode: 0.4, otherMode: -0.2, otherHosting: -8,

  bothSame: 0, bothPart: -1.4, bothPartNamed: 0.1, bothCrossed: -4, bothCrossedNamed: -2, bothOpen: 0.2,
  sideSame: 0.5, sideOpen: -0.6, sideOpenNamed: 0.6, sidePart: 0.3, sideCrossed: -2, sideOther: -6, sideOtherNamed: 0.5, turned: 0,

  samePerson: 0.2, otherPerson: -0.4,

  sameDay: 0.8, dayApart: -0.9, twoDaysApart: -2.5, threeDaysApart: -2.5, farApart: -3.5,
  dayNamed: 1.1, otherDayNamed: -1.9, dayNamedToo: 0.9,
  assumedSame: 0, assumedNext: -0.6, assumedNear: -0.2, assumedFar: -0.9, assumedLong: -1, assumedBefore: -1.2,
  blowSame: 1.2, blowNext: -1.4, blowNear: -2.6, blowFar: -4,
  rangesMeet: 2.6, rangesApart: -5,
  toldTogether: -0.1, toldNear: -0.1, toldApart: -0.2,

  samePlace: 0.8, otherTown: -3.1, otherCountry: -1,

  sharedWord: 0.3, ownWord: -1.9, ownWordAround: -0.5, silent: -0.9,
  talkSharedWord: 0.5, talkOwnWord: -1.1, talkOwnWordAround: -0.5,
  deedSharedWord: 0.5, deedOwnWord: -1.7, deedOwnWordAround: -0.1,

  sameNumber: 3.4, otherNumber: -2.7, deedSameNumber: 0.5, deedOtherNumber: -1.9,

  sameOccasion: 0.6, otherOccasion: -0.1, otherOfficialOccasion: -6, sameOffice: -2,
} as const

export const WEIGHTS: Readonly<Record<keyof typeof TABLE, number>> = TABLE
