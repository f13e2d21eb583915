/** What comparing two tellings may find. */
export type Finding = keyof typeof WEIGHTS

/**
 * How far each finding moves a judgement, in log-odds; below 0 is against. Where a finding is counted, this is for each.
 * Fitted by logistic regression and rounded, docs/decisions/0008 says how; what the data had too little of is set by hand.
 */
const TABLE = {
  start: -0.1,
  never: -20,

  sameMode: 0.2, otherMode: -0.9, otherHosting: -8,

  bothSame: 1.2, bothPart: -1, bothPartNamed: 0.4, bothCrossed: -4, bothCrossedNamed: -2, bothOpen: 0.2,
  sideSame: 0.4, sideOpen: 0.3, sideOpenNamed: 0.7, sidePart: -0.5, sideCrossed: -2, sideOther: -6, sideOtherNamed: -1, turned: -2.3,

  samePerson: 0.2, otherPerson: -1.6,

  sameDay: 2.5, dayApart: -0.6, twoDaysApart: -1.8, threeDaysApart: -2, farApart: -4.6,
  dayNamed: 2.5, otherDayNamed: -0.9, dayNamedToo: 1.3,
  assumedSame: 1.4, assumedNext: 1, assumedNear: -0.1, assumedFar: -0.6, assumedLong: -1.3, assumedBefore: -1.3,
  blowSame: 1.2, blowNext: -0.7, blowNear: -2.2, blowFar: -4,
  rangesMeet: 1, rangesApart: -5,
  toldTogether: 0.2, toldNear: -0.3, toldApart: -1,

  samePlace: 0.4, otherTown: -2.8, otherCountry: -2.2,

  sharedWord: 0.5, ownWord: -2.1, ownWordAround: -0.6, silent: -1.3,
  moreWord: -0.4,
  talkSharedWord: 0.2, talkOwnWord: -1.2, talkOwnWordAround: -0.5,
  deedSharedWord: 0.4, deedOwnWord: -0.7, deedOwnWordAround: -0.1,

  sameNumber: 1, otherNumber: -1.5, deedSameNumber: 1.1, deedOtherNumber: -2.3,

  sameOccasion: 0.4, otherOccasion: -4, otherOfficialOccasion: -6, sameOffice: -2,
} as const

export const WEIGHTS: Readonly<Record<keyof typeof TABLE, number>> = TABLE
