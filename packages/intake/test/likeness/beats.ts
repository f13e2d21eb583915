/** What one story tells, sentence by sentence; each sentence in three wordings, with its facts left open. */
export type Beat = readonly [string, string, string]

/** A telephone call between two leaders. */
const CALL: readonly Beat[] = [
  [
    '{p}, {title} of {A}, telephoned {q} of {B} on {day} to press for the reopening of the {town} crossing, officials in {city} said.',
    'Leaders of {A} and {B} talked by telephone {day}, their offices announced, as pressure mounts to open the road through {town} again.',
    'A conversation about {topic} brought {p} and {q} to the telephone on {day}, according to the chancellery in {city}.',
  ],
  [
    'The call lasted {n} minutes and was described by an aide as frank but useful, with both sides promising to keep talking.',
    'For {n} minutes the two went through a list of grievances, in what one diplomat present called an unvarnished exchange.',
    'People who listened in spoke of {n} minutes without a raised voice, and of a tone that was new.',
  ],
  [
    '{p} told {q} that lorries carrying seed and medicine had been waiting for {m} days and that the harvest would not wait.',
    'On the agenda of {p} stood above all the {m}-day queue of goods vehicles, many of them loaded with food that spoils.',
    'What {p} wanted to know was when the committee of engineers, now {m} days late, would be let in to look at the bridge.',
  ],
  [
    '{q} answered that the customs hall at {town} was being repaired and that {B} would open one lane as soon as it was safe.',
    'From the side of {q} came an offer to clear a single carriageway once the roof of the inspection building stands again.',
    'In reply {q} named the shortage of guards as the one reason, and asked for patience until recruits finish their course.',
  ],
  [
    'Neither leader mentioned the dispute over fishing rights that broke off their last meeting in {city}, the aide said.',
    'The row about trawlers, on which a summit foundered earlier, was left out altogether, people briefed on it said.',
    'Old quarrels about islands and nets did not come up; that had been agreed beforehand between the two cabinets.',
  ],
  [
    'Trade between the neighbours fell by {k} per cent last year after inspections were tightened on both banks of the river.',
    'Commerce across the frontier shrank by {k} per cent within twelve months, figures of the chamber of trade show.',
    'Customs books show that {k} per cent fewer consignments crossed in either direction than in the year before.',
  ],
  [
    'Shopkeepers in {town} say that they have little left to sell and that families drive two hours for flour.',
    'In the border town itself, residents describe half-empty shelves and long trips to the next mill.',
    'Haulage firms have begun to send their drivers round by the mountain pass, which adds a day to every journey.',
  ],
  [
    'The foreign ministers of the two countries are to meet in {city} next week to settle the order in which vehicles may pass.',
    'A follow-up at ministerial level has been pencilled in, with the sequence of convoys as its only item.',
    'Experts will sit down before the month is out; whether ministers join them has been left open.',
  ],
  [
    '“We have agreed to solve this without shouting,” {p} told reporters afterwards in the courtyard of the old mint.',
    'Speaking to journalists later, {p} summed it up as a promise to be calm and to be quick.',
    '“One conversation does not mend a bridge, but silence mends nothing,” was how {p} put it that evening.',
  ],
  [
    'Opposition deputies in {B} accused the government of giving in and demanded a debate before any lorry crosses.',
    'Critics at home were not won over: several members of parliament in {B} want a vote first.',
    'In {B} the farmers’ league welcomed the talk and said that it would hold the government to it.',
  ],
]

/** Shots at a border. */
const SHOTS: readonly Beat[] = [
  [
    'Soldiers of {B} fired on a patrol from {A} near {town} on {day}, wounding {m} men, the defence ministry in {city} said.',
    '{m} border guards from {A} were hurt on {day} when a patrol came under fire close to {town}, according to military sources.',
    'Mortar rounds struck an observation post of {A} outside {town} late on {day}; the army counted {m} injured.',
  ],
  [
    'The patrol had been following a marked path along the ridge when shots came from the tree line, a spokesman said.',
    'Witnesses at a nearby farm reported hearing bursts of gunfire from the forest as the guards walked the crest.',
    'Smoke rose over the hill for an hour, and the road to the valley stayed closed through the night.',
  ],
  [
    '{q}, the defence minister of {B}, denied that any order to shoot had been given and promised an inquiry.',
    'There was no command to open fire, {q} insisted on behalf of {B}, announcing that the matter would be examined.',
    'A statement signed by {q} spoke of an accident during an exercise that had been announced in time.',
  ],
  [
    '{p} called the shooting a grave breach of the truce of {city} and summoned the ambassador of {B}.',
    'For {p} the incident violates the ceasefire; the envoy of {B} was ordered to appear at the ministry.',
    'Calm was what {p} asked for in a televised address, in which the word war did not occur.',
  ],
  [
    'It was the third exchange of fire along the {k}-kilometre front since the monitors left in spring.',
    'Since observers withdrew, three such incidents have been recorded on a line {k} kilometres long.',
    'No shell had fallen on this stretch of {k} kilometres since the fence was finished two winters ago.',
  ],
  [
    'Helicopters carried the wounded to the military hospital in {city}, where two of them were operated on overnight.',
    'Two of the injured underwent surgery after being flown out, hospital staff confirmed.',
    'An army doctor said that splinters had been removed and that nobody was in danger of dying.',
  ],
  [
    'Villagers below the ridge spent the night in cellars and said that they had been told nothing by either army.',
    'People living under the hill sought shelter underground and complained that no one informed them.',
    'School was cancelled in six hamlets, and buses were sent for whoever wished to leave.',
  ],
  [
    'The hotline between the two general staffs, set up {n} months ago for such cases, was used twice before midnight.',
    'Commanders spoke twice over a direct line that has existed for {n} months, an officer disclosed.',
    'A telephone line agreed {n} months ago rang unanswered for an hour, according to one colonel.',
  ],
  [
    'Neighbouring states urged both governments to return to the joint commission, which last sat before the winter.',
    'Calls for restraint came from across the region, along with appeals to revive a dormant joint body.',
    'The regional bloc offered to send forty unarmed observers within days if both sides asked for them.',
  ],
  [
    'A burial society in {town} said that it had readied its carts, as it does whenever the guns are heard.',
    'Elsewhere along the line the night passed without incident, local authorities reported.',
    'By the afternoon, shepherds were seen again on the slopes that face the forest.',
  ],
]

/** The beats of every kind of story. */
export const BEATS: readonly (readonly Beat[])[] = [CALL, SHOTS]
