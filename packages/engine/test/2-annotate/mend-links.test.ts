import { expect, test } from 'vitest'
import { mendLinks } from '../../src/2-annotate/mend-links.ts'
import type { SentenceReading } from '../../src/2-annotate/reading-model.ts'
import type { Upos } from '../../src/model/index.ts'

const TAGS: readonly Upos[] = ['NOUN', 'PROPN', 'VERB', 'PRON', 'NUM', 'CCONJ', 'PUNCT']

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
  ['of two subjects side by side the first describes', 'Kenyan/PROPN<2:nsubj Minister/PROPN<2:nmod:desc Otieno/PROPN<3:nsubj left/VERB+<-1:root', []],
  ['… the second', 'Kenyan/PROPN<3:nsubj Minister/PROPN<2:nmod:desc Otieno/PROPN<3:nsubj left/VERB+<-1:root', ['Kenyan compound Otieno']],
  ['the day a clause begins with is its own', 'left/VERB+<-1:root and/CCONJ<4:cc Monday/PROPN<0:obl:unmarked he/PRON<4:nsubj met/VERB+<2:acl:relcl', ['Monday obl:unmarked met', 'met conj left']],
  ['"and" belongs to the one who is joined', 'Berg/PROPN<4:nsubj and/CCONJ<2:cc King/PROPN<3:compound Olav/PROPN<0:conj met/VERB+<-1:root', ['and cc Olav']],
  ['who stands with a genitive is the owner', 'Berg/PROPN<2:nmod ’s/PART<0:case visit/NOUN<-1:root', ['Berg nmod:poss visit']],
  ['a name behind a noun names it', 'bloc/NOUN<2:nsubj ECOWAS/PROPN<2:nsubj left/VERB+<-1:root', ['ECOWAS appos bloc']],
  ['beside a clause that is the subject "it" is none', 'It/PRON<1:nsubj:pass agreed/VERB+<-1:root meet/VERB<1:csubj:pass', ['It expl agreed']],
  ['a sound tree stays', 'Berg/PROPN<3:nsubj and/CCONJ<2:cc Olav/PROPN<0:conj met/VERB+<-1:root', []],
] as const)('%s', (_, marked, links) => expect(mended(marked)).toEqual(links))
