/** What comparing two tellings may find. */
export type Finding = keyof typeof WEIGHTS

/**
 * How far each finding moves a judgement, in log-odds; below 0 is against. Where a finding is counted, this is for each.
 * Fitted by logistic regression and rounded, docs/decisions/0008 says how; what the data had too little of is set by hand.
 */
const TABLE = {
  start: 0.3,
  never: -20,

  sameMode: 0, otherMode: -0.9, otherHosting: -8,

  bothSame: 0.7, bothPart: -1, bothPartNamed: 0.4, bothCrossed: -4, bothCrossedNamed: -2, bothOpen: 0.2,
  sideSame: 0, sideOpen: 0.6, sideOpenNamed: 0.8, sidePart: -0.5, sideCrossed: -2, sideOther: -6, sideOtherNamed: -1.2, turned: -2.1,

  samePerson: 0, otherPerson: -1.4,

  sameDay: 2.3, dayApart: -0.3, twoDaysApart: -1.8, threeDaysApart: -1.3, farApart: -4.9,
  dayNamed: 2.3, otherDayNamed: -0.8, dayNamedToo: 1.3,
  assumedSame: 0, assumedNext: 1.3, assumedNear: -0, assumedFar: -0.6, assumedLong: -1.3, assumedBefore: -1.8,
  blowSame: 1.2, blowNext: -0.8, blowNear: -2.3, blowFar: -4,
  rangesMeet: 2, rangesApart: -5,
  toldTogether: -0.1, toldNear: -0.2, toldApart: 0,

  samePlace: 0.1, otherTown: -2.3, otherCountry: -2.1,

  sharedWord: 0.6, ownWord: -1.7, ownWordAround: -1.1, silent: -1.1,
  moreWord: -0.2,
  talkSharedWord: 0.1, talkOwnWord: -1, talkOwnWordAround: -0.4,
  deedSharedWord: 0.4, deedOwnWord: -0.6, deedOwnWordAround: 0,

  sameNumber: 1, otherNumber: -1, deedSameNumber: 1, deedOtherNumber: -2.2,

  sameOccasion: 0, otherOccasion: -1.7, otherOfficialOccasion: -6, sameOffice: -2,
} as const

export const WEIGHTS: Readonly<Record<keyof typeof TABLE, number>> = TABLE
