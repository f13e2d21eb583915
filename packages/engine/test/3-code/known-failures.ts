const OBJECT_AS_COMPLEMENT = 'the parser takes the object for a complement of the verb'
const PARTICLE_AS_PREPOSITION = 'the parser takes the particle for a preposition of the object'
const FALSE_PASSIVE = 'the parser takes the subject of an active verb for one of the passive'
const PREDICATE_NOUN = 'a noun after “was” counts as told, even where it only describes'

/** Frames that do not fire on their own sentence, with the reason. The list may only shrink. */
export const DOES_NOT_FIRE: Readonly<Record<string, string>> = {
  'due-to-meet': 'the parser takes “due to” for a conjunction, so that nothing says that the meeting is to come',
  'call-person': OBJECT_AS_COMPLEMENT,
  'welcome': 'the tagger takes “reform” for a name, and a name may stand for a guest',
  'appoint-ambassador': OBJECT_AS_COMPLEMENT,
  'rebuild': 'the lemma of “rebuilt” is not found',
  'end-of-fighting-noun': '“there was” does not yet count as telling that something happened',
  'leave-office': PARTICLE_AS_PREPOSITION,
  'protest-note': FALSE_PASSIVE,
  'blame-noun': 'the parser hangs “on a warlord” on the raid, and nothing else asks for the noun “blame”',
  'hold-responsible': 'the parser makes “responsible” an attribute of the group',
  'take-to-court': 'the tagger takes “court” for a verb',
  'opposed-to': 'the tagger takes “opposed” for a verb in the passive',
  'strike-work': FALSE_PASSIVE,
  'troops-mass': FALSE_PASSIVE,
  'shoot-down': PARTICLE_AS_PREPOSITION,
  'war': 'an adjective after “was” says nothing of whether its noun happened',
}

/** Frames that fire on the sentence they must not, with the reason. The list may only shrink. */
export const FIRES_WRONGLY: Readonly<Record<string, string>> = {
  'call-noun': PREDICATE_NOUN,
  'strike-threat': PREDICATE_NOUN,
  'objectionable-act': 'any subject can be unacceptable; the frame asks for none',
  'express-anger': 'a feeling that is hidden is told like one that is shown',
  'protest-note': 'a noun with a definite article is pointed at, also in a museum',
  'refuse-extradition': 'a clause with “how” is told like one with “that”',
  'vow-respond': 'the frame asks for a response only, not to what',
  'labour-strike': 'a noun with a definite article is pointed at, also in a theatre',
  'border-closure': 'fog counts as somebody who closes',
  'strike-on-place': 'a strike on the railways is a strike against them, without more context',
}
