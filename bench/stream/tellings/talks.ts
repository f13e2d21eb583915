import type { Tellings } from './telling.ts'

export const CALL: Tellings = {
  headlines: ['{A}, {B} discuss {thing} by phone', '{a} {role} calls {b} counterpart over {thing}', '{whoName} and {whomName} talk by telephone', '{thing} on the line between {Acap} and {Bcap}', '{A}: {whoName} speaks with {whomName}'],
  sentences: [
    '{who} spoke by telephone with {whom} {when} about {thing}.',
    '{who} and {whom} discussed {thing} in a telephone call {when}.',
    '{thing} dominated a telephone conversation {when} between {who} and {whom}.',
    '{when}, {whom} received a telephone call from {who}, and the two discussed {thing}.',
    '{who} telephoned {whom} {when} to discuss {thing}, the {a} foreign ministry said.',
    'A phone call between {who} and {whom} took place {when}, with {thing} on the agenda.',
    '{whom} was telephoned {when} by {who}, who wanted to talk about {thing}.',
    'The {b} foreign ministry said {whom} held a phone call with {who} {when} on {thing}.',
    'It was {thing} that brought {who} to the telephone {when}; at the other end of the line was {whom}.',
    'The line between {Acap} and {Bcap} was busy {when}: {who} rang {whom} over {thing}.',
    'In a call that lasted an hour, {who} and {whom} talked {when} about {thing}.',
  ],
  colours: ['The conversation lasted {n} minutes, according to an aide.', 'Aides described the tone as businesslike.', 'Neither side published a transcript.'],
}

export const MEETING: Tellings = {
  headlines: ['{A}, {B} hold talks in {town}', '{whoName} meets {whomName} in {town}', 'Talks on {thing} in {town}', '{a} and {b} envoys face each other in {town}', '{town} hosts talks on {thing}'],
  sentences: [
    '{who} met {whom} in {town} {when} to discuss {thing}.',
    '{who} and {whom} held talks in {town} {when} on {thing}.',
    'The recent meeting of {who} and {whom} in {town} dealt with {thing}.',
    'Talks between {who} and {whom} took place in {town} {when}, with {thing} at the top of the list.',
    '{when}, {whom} received {who} in {town} for talks on {thing}.',
    'A meeting {when} in {town} between {who} and {whom} dealt with {thing}, the {a} foreign ministry said.',
    'The {b} foreign ministry said {whom} met {who} in {town} {when} and discussed {thing}.',
    '{who} sat down with {whom} in {town} {when} for a discussion of {thing}.',
    'In {town} {when}, {thing} brought {who} and {whom} to the same table.',
    'It took a small hotel in {town}, and a long evening {when}, for {who} and {whom} to go through {thing} line by line.',
    '{thing} was what {who} and {whom} had come to {town} to talk about {when}.',
  ],
  colours: ['The talks ran {n} minutes over time.', 'Lunch was served on a terrace above the town.', 'Reporters were kept behind a rope.'],
}

export const VISIT: Tellings = {
  headlines: ['{a} {role} arrives in {town}', '{whoName} visits {B}', '{B} hosts {a} {role}', '{whoName} in {town} to discuss {thing}', 'Red carpet in {town} for {whoName}'],
  sentences: [
    '{who} arrived in {town} {when} on an official visit to {B} that will deal with {thing}.',
    '{who} visited {B} {when} for discussions on {thing}.',
    '{when}, {who} landed in {town} for a visit to {B}, with {thing} on the programme.',
    '{who} paid an official visit to {B} {when}, the {b} foreign ministry said; the subject was {thing}.',
    'A visit to {B} by {who} began in {town} {when}, with {thing} as its theme.',
    'The {a} foreign ministry said {who} travelled to {town} {when} for a visit to {B} devoted to {thing}.',
    '{B} welcomed {who} {when} for an official visit about {thing}.',
    '{when}, with papers on {thing} in a briefcase, {who} stepped onto the tarmac in {town}, the capital of {B}.',
    'The guard of honour in {town} presented arms {when} for {who}, in {B} because of {thing}.',
  ],
  colours: ['Schoolchildren lined the road from the airport.', 'Shops along the route closed at noon.', 'The flags went up before dawn.'],
}

export const INVITATION: Tellings = {
  headlines: ['{A} invites {b} {role} to {Acap}', '{whomName} invited to {Acap}', 'Invitation to {Acap} for {whomName}', '{Acap} opens door to {whomName}'],
  sentences: [
    '{who} invited {whom} {when} to visit {Acap} for talks on {thing}.',
    '{whom} was invited {when} by {who} to visit {Acap} and discuss {thing}.',
    '{when}, {who} extended an invitation to {whom} to visit {A}; {thing} would be the subject.',
    'The {a} foreign ministry said {who} had invited {whom} {when} to {Acap} for discussions on {thing}.',
    '{A} has invited {whom} to visit {Acap} for talks on {thing}, {who} announced {when}.',
    'An invitation to visit {Acap} was handed {when} to {whom} by the {a} ambassador in the name of {who}; {thing} would be discussed.',
    '{whom} received an invitation {when} from {who} to visit {A} and talk about {thing}.',
    'If {whom} cares to come to {Acap} and talk about {thing}, the door is open: so ran the letter that {who} sent {when}.',
    '“Come to {Acap}, and let us settle {thing},” was the message {who} sent to {whom} {when}.',
  ],
  colours: ['No dates were named.', 'The letter ran to a single page.', 'Protocol officers declined to discuss the programme.'],
}

export const ACCEPTANCE: Tellings = {
  headlines: ['{a} {role} accepts invitation to {Bcap}', '{whoName} says yes to {Bcap}', '{A} accepts {b} invitation', '{whoName} will go to {Bcap}'],
  sentences: [
    '{who} accepted {when} an invitation from {whom} to visit {Bcap} for talks on {thing}.',
    '{when}, {who} accepted the invitation of {whom} to visit {B} and discuss {thing}.',
    'An invitation from {whom} to come to {Bcap} for talks on {thing} was accepted {when} by {who}.',
    'The {a} foreign ministry said {when} that {who} had accepted an invitation to {Bcap} from {whom}; the subject will be {thing}.',
    '{A} said {when} that {who} had accepted the invitation to {Bcap} extended by {whom} over {thing}.',
    '{who} took up the invitation of {whom} to visit {B} and discuss {thing} {when}, the {b} foreign ministry said.',
    '{who} has accepted the invitation of {whom} to {Bcap}, where {thing} will be discussed, a spokesman said {when}.',
    '{whom} had asked; {when} {who} said yes, and {Bcap} will be the place to talk about {thing}.',
    'The answer from {who} to the letter of {whom} came {when}: the journey to {Bcap} is on, and {thing} will be its subject.',
  ],
  colours: ['The dates are still to be fixed.', 'The reply was delivered by hand.', 'A programme will be published later.'],
}
