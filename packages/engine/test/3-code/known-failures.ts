const OBJECT_AS_COMPLEMENT = 'the parser takes the object for a complement of the verb'

/** Frames that do not fire on their own sentence, with the reason. The list may only shrink. */
export const DOES_NOT_FIRE: Readonly<Record<string, string>> = {
  'call-early-election': OBJECT_AS_COMPLEMENT,
  'voter-fraud-noun': 'the tagger takes “rigging” for a verb',
}

/** Frames that fire on the sentence they must not, with the reason. The list may only shrink. */
export const FIRES_WRONGLY: Readonly<Record<string, string>> = {
  'talks-noun': '“there is much talk” counts as telling that talks took place',
}
