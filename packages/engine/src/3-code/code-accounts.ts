import { modeEntry, PLOVER } from '../codebook/index.ts'
import { type Account, type Grammar, grammarOf, type Layers, type Sentence, type SourceText } from '../model/index.ts'
import { guessFrame } from './back-off.ts'
import { callsByPhone } from './by-phone.ts'
import { demandsIn } from './demands.ts'
import { type Match, matchFrame } from './match-frame.ts'
import { modelMatch } from './model-match.ts'
import { withoutCarriers, withoutContent } from './own-matches.ts'
import type { Predicate } from './predicate.ts'
import { predicatesOf } from './predicates.ts'
import { refusalsIn } from './refusals.ts'
import { isSport } from './sport.ts'
import { plainPromises, promisesIn } from './speech-promises.ts'
import { toAccount } from './to-account.ts'
import { isDoubted, isTold } from './told-matches.ts'

/** Every telling of a happening in the report: what, by whose words, who and whom as words, and how real. */
export function codeAccounts(text: SourceText, layers: Layers): readonly Account[] {
  return layers.sentences.filter((sentence) => !isSport(layers, sentence)).flatMap((sentence) => codeSentence(text, layers, sentence)).toSorted((a, b) => a.triggerSpan.start - b.triggerSpan.start)
}

function codeSentence(text: SourceText, layers: Layers, sentence: Sentence): readonly Account[] {
  const grammar = grammarOf(sentence)
  const matches = matchesIn(grammar)
  const told = toldIn(matches).filter((match) => !isDoubted(match))
  const accounts = told.flatMap((match) => onePerHost(toAccount(text, layers, match, matches))).filter((account) => !isBarePlan(account))
  const said = layers.attributions.filter((attribution) => attribution.cue?.sentence === sentence.index)
  const demands = said.flatMap((attribution) => demandsIn(text, layers, attribution, matches))
  const refusals = said.flatMap((attribution) => refusalsIn(text, layers, attribution, matches))
  const promises = said.flatMap((attribution) => promisesIn(text, layers, attribution, matches))
  const plain = plainPromises(text, grammar, told).filter((one) => !promises.some((other) => other.trigger.token === one.trigger.token))
  // What is demanded has not happened.
  const open = accounts.filter((account) => !demands.some((d) => account.triggerSpan.start >= d.span.start && account.triggerSpan.end <= d.span.end && !account.anaphoric))
  return [...open, ...demands, ...refusals, ...promises, ...plain, ...callsByPhone(text, layers, sentence, matches)]
}

/** What a sentence tells where every frame is trusted: for counting how far each may be. */
export const toldBeforeDoubt = (grammar: Grammar): readonly Match[] => toldIn(matchesIn(grammar))

const toldIn = (matches: readonly Match[]): readonly Match[] => withoutContent(withoutCarriers(matches)).filter((match) => isTold(match, matches))

/** What each predicate tells: by a frame of the lexicon, else by the model where no frame tells the same act beside it, else by a guess. */
function matchesIn(grammar: Grammar): readonly Match[] {
  const predicates = predicatesOf(grammar)
  const byFrame = new Map(predicates.map((predicate) => [predicate, matchFrame(predicate)]))
  const framed = [...byFrame.values()].filter((match) => match !== null)
  const byModel = (predicate: Predicate): Match | null => {
    const match = modelMatch(predicate)
    return match && framed.some((other) => tellsSame(other, match)) ? null : match
  }
  return predicates.map((predicate) => byFrame.get(predicate) ?? byModel(predicate) ?? guessFrame(predicate)).filter((match) => match !== null)
}

/** Two words of one act: "opened fire", "imposed sanctions". */
const tellsSame = (one: Match, other: Match): boolean => {
  const { grammar, at } = other.predicate
  const beside = one.predicate.carrier === at || grammar.parent(one.predicate.at) === at || grammar.parent(at) === one.predicate.at
  return beside && one.frame.category === other.frame.category
}

/** "the planned summit" with nobody beside it only reminds of a promise. */
const isBarePlan = (account: Account): boolean => account.anaphoric && account.actors.length === 0 && PLOVER[account.category].pledges

/** "visited Peru on Monday and Chile on Tuesday" tells two visits; a meeting of many is one. */
function onePerHost(account: Account): readonly Account[] {
  const visits = account.mode !== null && modeEntry(account.category, account.mode)?.eachRecipient === true
  if (!visits || account.recipients.length < 2) return [account]
  return account.recipients.map((host) => Object.freeze({ ...account, recipients: [host], focus: host.head, places: [host] }))
}
