/** What comparing two tellings may find. */
export type Finding = keyof typeof WEIGHTS

/**
 * How far each finding moves a judgement, in log-odds; below 0 is against. Where a finding is counted, this is for each.
 * Fitted by logistic regression and rounded, docs/decisions/0008 says how; what the data had too little of is set by hand.
 */
const TABLE = {
  start: 0.4,
  never: -20,

  sameMode: 0.2, otherMode: -0.3, otherHosting: -8,

  bothSame: 0, bothPart: -1.1, bothPartNamed: 0, bothCrossed: -4, bothCrossedNamed: -2, bothOpen: 0.2,
  sideSame: 0.3, sideOpen: 0.7, sideOpenNamed: 0.9, sidePart: -0.1, sideCrossed: -2, sideOther: -6, sideOtherNamed: -0.6, turned: -0.8,

  samePerson: 0.2, otherPerson: -0.9,

  sameDay: 1.4, dayApart: -0.7, twoDaysApart: -2, threeDaysApart: -2.5, farApart: -4.4,
  dayNamed: 1.8, otherDayNamed: -1.7, dayNamedToo: 1.2,
  assumedSame: 0, assumedNext: 0.4, assumedNear: -0.1, assumedFar: -0.4, assumedLong: -1.3, assumedBefore: -1.2,
  blowSame: 1.2, blowNext: -1, blowNear: -2.5, blowFar: -4,
  rangesMeet: 1.5, rangesApart: -5,
  toldTogether: -0.1, toldNear: -0.6, toldApart: -1,

  samePlace: 0.8, otherTown: -3.2, otherCountry: -1.8,

  sharedWord: 0.3, ownWord: -2, ownWordAround: -0.5, silent: -1.2,
  talkSharedWord: 0.3, talkOwnWord: -1, talkOwnWordAround: -0.7,
  deedSharedWord: 0.3, deedOwnWord: -1.1, deedOwnWordAround: -0.2,

  sameNumber: 1, otherNumber: -1, deedSameNumber: 0.6, deedOtherNumber: -2.1,

  sameOccasion: 0.2, otherOccasion: -1.3, otherOfficialOccasion: -6, sameOffice: -2,
} as const

export const WEIGHTS: Readonly<Record<keyof typeof TABLE, number>> = TABLE
