/** What a word beside a title does to it: a former minister is no minister, a deputy minister is not the minister. */
export type OfficeModifier = 'former' | 'deputy' | 'acting' | 'elect' | 'rank'

/** Words before a title; a hyphen after them ("ex-president") is the caller's token, not a word. `rank` changes nothing. */
export const LEADING_MODIFIERS: Readonly<Record<string, OfficeModifier>> = {
  former: 'former', ex: 'former', late: 'former', ousted: 'former', deposed: 'former', toppled: 'former', exiled: 'former',
  onetime: 'former', erstwhile: 'former', retired: 'former', disgraced: 'former',
  deputy: 'deputy', vice: 'deputy', assistant: 'deputy', junior: 'deputy', associate: 'deputy',
  acting: 'acting', interim: 'acting', caretaker: 'acting', transitional: 'acting', provisional: 'acting',
  incoming: 'elect', designated: 'elect', newly: 'rank',
  senior: 'rank', top: 'rank', chief: 'rank', outgoing: 'rank', incumbent: 'rank', current: 'rank', new: 'rank', first: 'rank',
}

/** Words after a title, with or without a hyphen: "president-elect". */
export const TRAILING_MODIFIERS: Readonly<Record<string, OfficeModifier>> = { elect: 'elect', designate: 'elect', emeritus: 'former' }
