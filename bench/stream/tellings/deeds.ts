import type { Tellings } from './telling.ts'

export const SANCTIONS: Tellings = {
  headlines: ['{A} imposes sanctions {thing}', '{A} sanctions {B}', 'New {a} sanctions against {B}', '{B} hit by {a} measures', '{Acap} tightens screw on {Bcap}'],
  sentences: [
    '{A} imposed sanctions against {B} {when}, putting curbs {thing}.',
    '{who} imposed sanctions on {B} {when}, with restrictions {thing}.',
    'Sanctions against {B} were imposed {when} by {A}; they fall {thing}.',
    '{when}, {A} announced sanctions against {B}, with penalties {thing}.',
    'The {a} government slapped sanctions on {B} {when}, with curbs {thing}.',
    '{A} has imposed sanctions on {B}, with restrictions {thing}, the {a} foreign ministry said {when}.',
    'The sanctions that {A} imposed on {B} {when} put restrictions {thing}.',
    'Business with {B} became harder {when}, when {who} signed an order that puts penalties {thing}.',
    'A stroke of the pen by {who} {when} laid {a} penalties {thing}; {B} is the target.',
  ],
  colours: ['The list has {n} entries.', 'Bankers expect little effect this year.', 'The measures run for twelve months.'],
}

export const AID: Tellings = {
  headlines: ['{a} aid reaches {town}', '{A} sends {n} {supplies} to {B}', '{B} receives help from {A}', 'Help for {town}', '{n} {supplies} for {B}'],
  sentences: [
    '{A} delivered {n} {supplies} to {B} {when} for people in {town}.',
    'Among the gifts that {B} has had from {A} this winter are {n} {supplies} for {town}.',
    '{n} {supplies} from {A} were delivered {when} to {town} in {B}.',
    '{when}, {A} sent {n} {supplies} to {town} in {B}.',
    '{A} sent {B} {n} {supplies} {when} for flooded families in {town}.',
    'The {a} government donated {n} {supplies} to {B} {when}; they went to {town}.',
    'A delivery of {n} {supplies} by {A} to {B} reached {town} {when}.',
    '{B} received {n} {supplies} from {A} {when} for the town of {town}.',
    '{who} said {A} had delivered {n} {supplies} to {B} {when}; the goods went to {town}.',
    'In {town}, in {B}, {n} {supplies} came off {a} lorries {when}.',
    'What {town} in {B} had waited for came {when} from {A}: {n} {supplies}.',
  ],
  colours: ['The river had risen for eight days.', 'A school hall serves as a store.', 'Volunteers worked until midnight.'],
}

export const DEPLOYMENT: Tellings = {
  headlines: ['{A} deploys {n} troops near {town}', '{a} troops move to {town}', '{n} {a} soldiers on {b} border', '{A} builds up at {town}', 'Boots near {town}'],
  sentences: [
    '{A} deployed {n} troops against {B} near {town} {when}.',
    '{n} {a} troops were deployed {when} against {B} near the town of {town}.',
    '{when}, {A} sent {n} soldiers to {town}, close to the border with {B}.',
    '{who} sent {n} soldiers to {town} {when} in a move against {B}.',
    'The {a} army massed {n} troops against {B} near {town} {when}.',
    'The deployment of {n} troops by {A} against {B} near {town} was completed {when}.',
    '{A} has massed {n} troops at {town}, threatening {B}, the {b} foreign ministry said {when}.',
    '{n} more soldiers took up posts {when} at {town}, where {A} ends and {B} begins, on the word of {who}.',
    'At {town}, on the {b} border, {n} {a} soldiers were digging in {when}.',
  ],
  colours: ['Villagers counted the lorries.', 'The road is closed to farm traffic.', 'Markets in the valley stayed open.'],
}

export const STRIKE: Tellings = {
  headlines: ['{a} {weapon} strike hits {town}', '{n} killed in {town}', '{A} strikes {b} town of {town}', '{B}: {n} dead after {weapon} strike on {town}', '{town} counts its dead'],
  sentences: [
    '{aA} {weapon} strike on {town} in {B} killed {n} people {when}.',
    '{A} attacked the {b} town of {town} {when} in {aWeapon} {weapon} strike that killed {n} people.',
    '{n} people were killed {when} when {a} forces hit {town} in {B} in {aWeapon} {weapon} strike.',
    '{when}, {a} forces struck {town} in {B}, killing {n} people in {aWeapon} {weapon} attack.',
    'The {b} town of {town} was hit {when} by {aA} {weapon} strike, and {n} people died.',
    '{A} killed {n} people {when} in {aWeapon} {weapon} attack on {town}, the {b} defence ministry said.',
    'The {b} foreign ministry said {a} forces attacked {town} {when} in {aWeapon} {weapon} strike and killed {n} people.',
    '{town} in {B} buried {n} of its people after what {a} forces did {when} in {aWeapon} {weapon} strike.',
    'The roof of the market hall in {town}, in {B}, came down {when} in {aWeapon} {weapon} strike; {n} people lay under it, and {A} said its forces had aimed well.',
  ],
  colours: ['The hospital ran out of beds.', 'Windows broke in three streets.', 'The town has one ambulance.'],
}

export const PROTEST: Tellings = {
  headlines: ['{n} protest at {b} embassy in {Acap}', 'Crowd at {b} embassy {thing}', '{a} protesters rally against {B}', 'Protest in {Acap} {thing}'],
  sentences: [
    '{n} people protested outside the {b} embassy in {Acap} {when} {thing}.',
    'Hundreds of {a} citizens demonstrated against {B} {when} outside its embassy in {Acap} {thing}.',
    '{a} protesters rallied {when} at the {b} embassy in {Acap} {thing}; police counted {n}.',
    '{when}, {n} demonstrators marched on the {b} embassy in {Acap} {thing}.',
    'A protest against {B} {thing} drew {n} people to its embassy in {Acap} {when}.',
    'The {b} embassy in {Acap} was the scene of a protest by {n} {a} demonstrators {when} {thing}.',
    'A demonstration by {n} {a} citizens against {B} {thing} filled the street before its embassy in {Acap} {when}.',
    'With drums and whistles, {n} people let the {b} ambassador in {Acap} hear {when} of their anger {thing}.',
    'The gates of the {b} embassy in {Acap} stayed shut {when}; before them stood {n} people with placards, angry {thing}.',
  ],
  colours: ['The crowd went home at dusk.', 'Police set up barriers.', 'Students handed out leaflets.'],
}

export const RELEASE: Tellings = {
  headlines: ['{A} frees {n} {b} {captives}', '{n} {b} {captives} home from {town}', '{A} lets {b} {captives} go', 'Joy in {Bcap} as {captives} return'],
  sentences: [
    '{A} released {n} {b} {captives} {when} who had been held in {town}.',
    '{n} {b} {captives} held in {town} were freed by {A} {when}.',
    '{when}, {A} freed {n} {b} {captives} from a jail in {town}.',
    '{who} released {n} {b} {captives} {when} from detention in {town}.',
    'The {b} foreign ministry said {A} had released {n} {b} {captives} {when} from detention in {town}.',
    'The release of {n} {b} {captives} by {A} took place in {town} {when}.',
    'The {a} authorities let {n} {b} {captives} go {when}; they had been held in {town}.',
    '{A} opened the cells in {town} {when}, and {n} {b} {captives} walked out.',
    'A bus from {town} brought {n} {b} {captives} home {when}; {A} no longer had any use for them.',
  ],
  colours: ['Doctors found them in good health.', 'Families waited at the crossing.', 'They had been held for {n} days.'],
}

export const CEASEFIRE: Tellings = {
  headlines: ['{A}, {B} agree ceasefire near {town}', 'Truce at {town}', 'Guns to fall silent near {town}', '{A} and {B} declare truce'],
  sentences: [
    '{A} and {B} declared a ceasefire around {town} {when}.',
    '{A} and {B} agreed {when} to a ceasefire around {town}.',
    'A ceasefire between {A} and {B} took effect {when} around {town}.',
    '{when}, {A} and {B} proclaimed a truce near {town}.',
    '{who} and {whom} declared a truce around {town} {when}.',
    'The {a} foreign ministry said {A} and {B} had declared a ceasefire near {town} {when}.',
    'A truce between {A} and {B} near {town} began {when}.',
    '{A} and {B} announced {when} that a ceasefire would hold around {town}.',
    '{A} and {B} gave each other their word {when} that not a shot would be fired near {town}.',
    '“Not one more shell near {town}”: under these words {A} and {B} put their names {when}.',
  ],
  colours: ['Farmers went back to their fields.', 'The text is {n} lines long.', 'Each side keeps its positions.'],
}

export const EXPULSION: Tellings = {
  headlines: ['{A} expels {n} {b} diplomats', '{n} {b} envoys ordered out of {A}', '{A} sends {b} diplomats home', '{b} envoys told to pack'],
  sentences: [
    '{A} expelled {n} {b} diplomats {when} {thing}.',
    '{A} recently expelled {n} {b} diplomats {thing}.',
    '{n} {b} diplomats were expelled by {A} {when} {thing}.',
    '{when}, {who} ordered {n} {b} diplomats to leave the country {thing}.',
    'The {a} foreign ministry expelled {n} {b} diplomats {when} {thing}.',
    '{A} declared {n} {b} diplomats persona non grata {when} {thing}.',
    'The expulsion of {n} {b} diplomats by {A} {thing} was announced {when}.',
    '{A} ordered {n} {b} diplomats out of the country {when} {thing}, {who} said.',
    '{n} {b} diplomats have until the end of the week to pack their bags in {Acap}, {who} told them {when}; the quarrel is {thing}.',
    '{n} desks at the {b} embassy in {Acap} are empty since {A} showed their owners the door {when} {thing}.',
  ],
  colours: ['They have three days.', 'Their families leave with them.', 'The embassy stays open.'],
}
