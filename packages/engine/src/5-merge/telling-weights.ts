/** What comparing two tellings may find. */
export type Finding = keyof typeof WEIGHTS

/**
 * How far each finding moves a judgement, in log-odds; below 0 is against. Where a finding is counted, this is for each.
 * Fitted by logistic regression and rounded, docs/decisions/0008 says how; what the data had too little of is set by hand.
 */
const TABLE = {
  start: 0.1,
  never: -20,

  sameMode: 0.5, otherMode: -0.1, otherHosting: -8,

  bothSame: 0, bothPart: -0.9, bothPartNamed: 0.1, bothCrossed: -4, bothCrossedNamed: -2, bothOpen: 0.2,
  sideSame: 0.2, sideOpen: -0.2, sideOpenNamed: 0.7, sidePart: 0.1, sideCrossed: -2, sideOther: -6, sideOtherNamed: -0.6, turned: -1.4,

  samePerson: 0.1, otherPerson: -0.6,

  sameDay: 0.7, dayApart: -1.2, twoDaysApart: -2.9, threeDaysApart: -2.8, farApart: -4.7,
  dayNamed: 0.9, otherDayNamed: -2, dayNamedToo: 1.3,
  assumedSame: 0, assumedNext: -0.3, assumedNear: -0.4, assumedFar: -1.1, assumedLong: -2, assumedBefore: -1.4,
  blowSame: 1.2, blowNext: -1.4, blowNear: -1.9, blowFar: -4,
  rangesMeet: 1.6, rangesApart: -5,
  toldTogether: 0.2, toldNear: 0.2, toldApart: -1,

  samePlace: 0.5, otherTown: -2.4, otherCountry: -1,

  sharedWord: 0.5, ownWord: -1.5, ownWordAround: -0.5, silent: -0.9,
  talkSharedWord: 0.5, talkOwnWord: -0.7, talkOwnWordAround: -0.4,
  deedSharedWord: 0.4, deedOwnWord: -0.8, deedOwnWordAround: -0.1,

  sameNumber: 2.1, otherNumber: -1.7, deedSameNumber: 0.8, deedOtherNumber: -2,

  sameOccasion: 0.5, otherOccasion: -1, otherOfficialOccasion: -6, sameOffice: -2,
} as const

export const WEIGHTS: Readonly<Record<keyof typeof TABLE, number>> = TABLE
