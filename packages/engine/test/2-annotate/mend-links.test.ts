import { expect, test } from 'vitest'
import { mendLinks } from '../../src/2-annotate/mend-links.ts'
import type { SentenceReading } from '../../src/2-annotate/reading-model.ts'
import type { Upos } from '../../src/model/index.ts'

const TAGS: readonly Upos[] = ['NOUN', 'PROPN', 'VERB', 'PRON', 'NUM', 'CCONJ', 'PUNCT', 'ADP']

/** "word/UPOS<head:relation" for each word; a finite verb is marked "VERB+". */
function treeOf(marked: string): { readonly words: readonly string[]; readonly reading: SentenceReading } {
  const rows = marked.split(' ').map((row) => /^(?<word>.+)\/(?<upos>[A-Z]+)(?<finite>\+?)<(?<head>-?\d+):(?<relation>[a-z:]+)$/u.exec(row)?.groups ?? {})
  const none = rows.map(() => 0)
  return {
    words: rows.map((row) => row['word'] ?? ''),
    reading: {
      upos: rows.map((row) => TAGS.find((tag) => tag === row['upos']) ?? 'X'), feats: rows.map((row) => (row['finite'] === '+' ? 'VerbForm=Fin' : '_')), lemmas: rows.map((row) => row['word'] ?? ''),
      heads: rows.map((row) => Number(row['head'])), relations: rows.map((row) => row['relation'] ?? ''),
      names: rows.map(() => ({ mark: 'O', type: null, confidence: 1 })), factual: none, cue: none, source: none, content: none,
    },
  }
}

const mended = (marked: string): readonly string[] => {
  const { words, reading } = treeOf(marked)
  const { heads, relations } = mendLinks(words, reading)
  return words.flatMap((word, at) => (heads[at] === reading.heads[at] && relations[at] === reading.relations[at] ? [] : [`${word} ${relations[at] ?? ''} ${words[heads[at] ?? -1] ?? ''}`]))
}

test.each([
  ['a name that brings its own "and" is joined', 'Berg/PROPN<4:nsubj and/CCONJ<3:cc King/PROPN<3:nmod:desc Olav/PROPN<0:flat met/VERB+<-1:root', ['Olav conj Berg']],
  ['a preposition before a title is the title’s', 'spoke/VERB+<-1:root with/ADP<4:case President/PROPN<0:obl of/ADP<4:case Mali/PROPN<2:nmod Keita/PROPN<4:flat', ['with case President']],
  ['of two prepositions the second is of the title between them', 'spoke/VERB+<-1:root with/ADP<4:case President/PROPN<4:nmod:desc of/ADP<4:case Mali/PROPN<0:obl', ['with case President', 'President obl spoke', 'Mali nmod President']],
  ['of two subjects side by side the first describes', 'Kenyan/PROPN<2:nsubj Minister/PROPN<2:nmod:desc Otieno/PROPN<3:nsubj left/VERB+<-1:root', []],
  ['… the second', 'Kenyan/PROPN<3:nsubj Minister/PROPN<2:nmod:desc Otieno/PROPN<3:nsubj left/VERB+<-1:root', ['Kenyan compound Otieno']],
  ['the day a clause begins with is its own', 'left/VERB+<-1:root and/CCONJ<4:cc Monday/PROPN<0:obl:unmarked he/PRON<4:nsubj met/VERB+<2:acl:relcl', ['Monday obl:unmarked met', 'met conj left']],
  ['a verb behind the saying is beside it', 'ready/NOUN<3:ccomp ,/PUNCT<0:punct Berg/PROPN<3:nsubj said/VERB+<-1:root and/CCONJ<5:cc urged/VERB+<0:conj Chad/PROPN<5:obj', ['urged conj said']],
  ['of two offices before one name neither is another person', 'met/VERB+<-1:root Kenyan/PROPN<2:compound President/PROPN<0:obj and/CCONJ<6:cc Finance/NOUN<5:compound Minister/NOUN<6:nmod:desc Berg/PROPN<2:conj', ['President nmod:desc Berg', 'and cc President', 'Berg obj met']],
  ['the president and a minister are two', 'met/VERB+<-1:root the/X<2:det President/PROPN<0:obj and/CCONJ<6:cc Finance/NOUN<5:compound Minister/NOUN<6:nmod:desc Berg/PROPN<2:conj', []],
  ['a bare infinitive is joined to the one before', 'called/VERB+<-1:root to/X<2:case extradite/NOUN<0:obl or/CCONJ<4:cc try/VERB<0:conj men/NOUN<4:obj', []],
  ['what somebody is assured of is not theirs', 'assure/VERB+<-1:root Berg/PROPN<0:iobj of/X<4:case Chad/PROPN<4:nmod:poss support/NOUN<1:nmod', ['support obl assure']],
  ['"and" belongs to the one who is joined', 'Berg/PROPN<4:nsubj and/CCONJ<2:cc King/PROPN<3:compound Olav/PROPN<0:conj met/VERB+<-1:root', ['and cc Olav']],
  ['who stands with a genitive is the owner', 'Berg/PROPN<2:nmod ’s/PART<0:case visit/NOUN<-1:root', ['Berg nmod:poss visit']],
  ['a name behind a noun names it', 'bloc/NOUN<2:nsubj ECOWAS/PROPN<2:nsubj left/VERB+<-1:root', ['ECOWAS appos bloc']],
  ['beside a clause that is the subject "it" is none', 'It/PRON<1:nsubj:pass agreed/VERB+<-1:root meet/VERB<1:csubj:pass', ['It expl agreed']],
  ['no part of a noun stands before its preposition', 'praised/VERB+<-1:root Chad/PROPN<4:compound for/ADP<4:case its/PRON<4:nmod:poss work/NOUN<0:obl', ['Chad obj praised']],
  ['… but before its noun it does', 'praised/VERB+<-1:root Chad/PROPN<2:compound officials/NOUN<0:obj', []],
  ['a headline’s row of names is the subject', 'Chad/PROPN<3:dislocated ,/PUNCT<0:punct Niger/PROPN<0:appos resume/VERB+<-1:root talks/NOUN<3:obj', ['Chad nsubj resume', 'Niger conj Chad']],
  ['a clause right behind a noun is that noun’s', 'fined/VERB+<-1:root firms/NOUN<0:obj it/PRON<3:nsubj accuses/VERB+<0:advcl:relcl', ['accuses acl:relcl firms']],
  ['… unless it has an object', 'fined/VERB+<-1:root firms/NOUN<0:obj it/PRON<3:nsubj owns/VERB+<0:advcl:relcl them/PRON<3:obj', []],
  ['a day behind a name is the verb’s', 'Chad/PROPN<3:nsubj on/ADP<2:case Monday/PROPN<0:nmod left/VERB+<-1:root', ['Monday obl left']],
  ['… but a noun’s day is its own', 'talks/NOUN<3:nsubj on/ADP<2:case Monday/PROPN<0:nmod failed/VERB+<-1:root', []],
  ['a sound tree stays', 'Berg/PROPN<3:nsubj and/CCONJ<2:cc Olav/PROPN<0:conj met/VERB+<-1:root', []],
] as const)('%s', (_, marked, links) => expect(mended(marked)).toEqual(links))
