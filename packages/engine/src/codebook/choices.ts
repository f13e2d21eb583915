import type { CodingChoice } from './category-entry.ts'

/** Every place where PLOVER 2.0 contradicts itself, an older table or CAMEO, with our choice. */
export const CHOICES: readonly CodingChoice[] = Object.freeze([
  { id: 'sanction-quad', question: 'SANCTION is material conflict in its own section and verbal conflict in the overview table.', choice: 'Quad 4, material conflict.', reason: 'The section defines the category; the table is a summary. Readers of GDELT will find CAMEO 16 in quad 3.' },
  { id: 'accuse-score', question: 'ACCUSE is printed with a score of plus 3 while all its modes are negative.', choice: '-3.', reason: 'A lost minus sign: a category cannot be friendlier than every one of its modes.' },
  { id: 'protest-recipient', question: 'PROTEST needs a recipient in one table and none in the text.', choice: 'Not required.', reason: 'Reports often say who marched and not against whom.' },
  { id: 'vandalize-score', question: 'PROTEST-vandalize has no score.', choice: 'The score of PROTEST, -5.', reason: 'A mode without a score takes its category’s.' },
  { id: 'mass-violence', question: 'CAMEO 20 is mapped to FIGHT, a category PLOVER no longer has.', choice: 'ASSAULT.', reason: 'FIGHT was folded into ASSAULT; the newer mapping table does the same.' },
  { id: 'ceasefire-declared', question: 'Declaring a ceasefire is RETREAT in the mapping table and CONCEDE in the text.', choice: 'Declared is CONCEDE, agreed by both sides is AGREE or SUPPORT, observed is RETREAT-ceasefire.', reason: 'Words are verbal cooperation, silence of the guns is material.' },
  { id: 'intent-to-yield', question: 'Announcing a withdrawal or release is AGREE in the mapping table (CAMEO 035) and CONCEDE in the text.', choice: 'CONCEDE.', reason: 'The text names announced easing and withdrawal under CONCEDE.' },
  { id: 'apology', question: 'Apologies are SUPPORT in the mapping table (CAMEO 055) and CONCEDE in the text.', choice: 'CONCEDE.', reason: 'An apology gives way; it does not endorse.' },
  { id: 'forgiveness', question: 'Forgiving is SUPPORT in the mapping table (CAMEO 056); pardons and amnesties are CONCEDE in the text.', choice: 'CONCEDE; forgiven debt is AID.', reason: 'As for apologies; debt relief is help in money.' },
  { id: 'sanctions', question: 'Embargoes and sanctions are COERCE-restrict in the mapping table (CAMEO 163) and SANCTION-discontinue in the text.', choice: 'SANCTION-discontinue.', reason: 'The text of 2024 is newer than the table of 2021.' },
  { id: 'lifting-sanctions', question: 'CAMEO 085, easing sanctions, is mapped to a mode `ease` that no longer exists.', choice: 'RETREAT without a mode when in force, CONCEDE when only announced.', reason: 'Lifting has an immediate material effect.' },
  { id: 'invitations', question: 'Invitations could be requests to meet.', choice: 'AGREE.', reason: 'The text places invitations to visits and future meetings there.' },
  { id: 'appeals', question: 'CAMEO 02, appeals, is dropped by the mapping table.', choice: 'REQUEST, with the same modes as CAMEO 10.', reason: 'The text of REQUEST covers appeals.' },
  { id: 'condolences', question: 'CAMEO 018 and 019, empathy and accord, are dropped by the mapping table.', choice: 'SUPPORT when one party expresses them to another.', reason: 'Solidarity and condolences are acts of diplomacy that desks follow; a mere comment is left out.' },
  { id: 'verdicts', question: 'CAMEO 116, finding guilty, is ACCUSE in the mapping table; 2.0 has SANCTION-convict.', choice: 'SANCTION-convict.', reason: 'The mode was made for it.' },
  { id: 'removed-modes', question: 'The mapping table still names the modes ban, return, ease, cleansing, massacre, assassinate and political.', choice: 'ban and political become restrict, assassinate and massacre become targeted, the others have no mode.', reason: '2.0 removed or renamed them.' },
  { id: 'mutual-cooperation', question: 'COOPERATE needs a recipient, but both sides of a joint exercise do the same.', choice: 'Mutual events keep all parties in actor; the recipient is required only of one-sided tellings.', reason: 'PLOVER’s rule for reciprocal events is the general one.' },
  { id: 'hostile-future', question: 'A planned hostile act may be THREATEN or carry `future`.', choice: 'Threatening words (threaten, warn, vow to respond) are THREATEN; a plain announcement keeps its category with `future`.', reason: 'A scheduled drill or a sanctions date is no ultimatum.' },
  { id: 'resignation', question: 'CAMEO 0831, a change of leadership as demanded, is CONCEDE in the mapping table; 2.0 has RETREAT-resign.', choice: 'RETREAT-resign; a resignation only announced or offered is CONCEDE.', reason: 'An office left empty is more than words.' },
  { id: 'summons', question: 'Summoning an ambassador asks for a meeting and complains.', choice: 'ACCUSE-disapprove.', reason: 'The text lists it as diplomatic protest.' },
  { id: 'repression', question: 'CAMEO 175, violent repression, is ASSAULT in the mapping table although COERCE is defined as repression.', choice: 'ASSAULT when force hurts people, COERCE when rights or freedoms are taken.', reason: 'The mapped code means violence.' },
])
