import type { Tellings } from './telling.ts'

export const CONDEMNATION: Tellings = {
  headlines: ['{A} condemns {B} over {thing}', '{Acap} slams {thing}', '{whoName} denounces {B}', '{B} under fire from {Acap} over {thing}', 'Anger in {Acap} at {thing}'],
  sentences: [
    '{who} condemned {B} {when} for {thing}.',
    '{A} condemned {B} {when} over {thing}.',
    '{A} has condemned {B} over {thing}.',
    '{B} was condemned {when} by {who} over {thing}.',
    '{when}, {A} denounced {B} for {thing}.',
    '{who} criticised {B} {when} over {thing}, calling it an unfriendly act.',
    'The {a} foreign ministry condemned {B} {when} for {thing}.',
    'A sharp condemnation of {B} by {A} over {thing} followed {when}.',
    'In a statement issued {when}, the {a} government denounced the {b} government for {thing}.',
    '{thing} drew harsh words for {B} {when} from {who}.',
    'No neighbour behaves like that, {who} said {when} of {B} and {thing}.',
  ],
  colours: ['“Neighbours talk before they act,” a diplomat in {Acap} remarked.', 'Officials in {Bcap} would not be drawn.', 'The statement was {n} lines long.'],
}

export const DEMAND: Tellings = {
  headlines: ['{A} demands that {B} {thing}', '{B} must {thing}, says {Acap}', '{Acap} presses {Bcap}', '{whoName} turns to {Bcap} with a demand', '{A} to {B}: {thing}'],
  sentences: [
    '{who} demanded {when} that {B} {thing}.',
    '{A} called on {B} {when} to {thing}.',
    '{A} has called on {B} to {thing}.',
    '{B} was urged {when} by {who} to {thing}.',
    '{when}, the {a} foreign ministry demanded that {B} {thing}.',
    '{who} urged {B} {when} to {thing}.',
    '{A} asked {B} {when} to {thing}, according to a statement from {Acap}.',
    'The {a} government has demanded that the {b} government {thing}, a spokesman said {when}.',
    'A demand from {A} that {B} {thing} was delivered in {Bcap} {when}.',
    'What {Acap} wants of {Bcap} is simple, {who} said {when}: {thing}.',
    '{B} has to {thing}, and soon, {who} said {when}.',
  ],
  colours: ['The note set no deadline.', 'Lawyers in {Bcap} are studying the text.', 'The matter has been open for {n} days.'],
}

export const ACCUSATION: Tellings = {
  headlines: ['{A} accuses {B} of {thing}', '{B} accused of {thing}', '{whoName} points finger at {B}', '{Acap}: {B} is {thing}', 'Row between {Acap} and {Bcap} over {thing}'],
  sentences: [
    '{who} accused {B} {when} of {thing}.',
    '{A} accused {B} of {thing} {when}.',
    '{A} has accused {B} of {thing}.',
    '{B} was accused {when} by {who} of {thing}.',
    '{when}, the {a} foreign ministry accused {B} of {thing}.',
    '{A} has accused the {b} government of {thing}, a spokesman in {Acap} said {when}.',
    '{who} alleged {when} that {B} was {thing}.',
    'An accusation by {A} that {B} was {thing} was made public {when}.',
    'The {a} government blamed {B} {when} for {thing}.',
    'Who is {thing}? {who} gave an answer {when}: {B}.',
    'The finger that {who} raised {when} pointed at {B}, and the charge was {thing}.',
  ],
  colours: ['No documents were shown.', 'A spokeswoman in {Bcap} said she had nothing to add.', 'Experts said proof would be hard to find.'],
}

export const THREAT: Tellings = {
  headlines: ['{A} threatens to {thing}', '{Acap} warns {Bcap}', '{whoName} threatens {B}', '{B} faces {a} warning', '{A} may {thing}, {B} told'],
  sentences: [
    '{who} threatened {B} {when}, saying {A} would {thing}.',
    '{A} threatened {when} to {thing} in its quarrel with {B}.',
    '{B} was warned {when} by {who} that {A} would {thing}.',
    '{when}, {who} warned {B} that {A} would {thing} within {n} days.',
    '{A} has threatened to {thing} unless {B} changes course, {who} said {when}.',
    'The {a} foreign ministry warned {B} {when} that {A} was ready to {thing}.',
    '{who} issued a threat to {B} {when}: {A} would {thing}.',
    '{who} threatened {when} to {thing} if {B} does not give way.',
    'Unless {B} thinks again, {A} will {thing}, {who} said {when}.',
    'Patience with {B} has its limits, {who} said {when}, and beyond them {A} would {thing}.',
  ],
  colours: ['Traders in {Bcap} shrugged.', 'Insurers said they were watching.', 'How it would be done was left open.'],
}
