import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import { codeAccounts } from '../../src/3-code/code-accounts.ts'
import type { Account, Filler } from '../../src/model/index.ts'
import { annotateText } from '../2-annotate/annotate-text.ts'

/** The accounts of a text; a first line with "# " is a headline. */
export async function accountsOf(text: string, model: ReadingModel): Promise<readonly Account[]> {
  const annotated = await annotateText(text, model)
  return codeAccounts(annotated.text, annotated.layers)
}

const words = (fillers: readonly Filler[]): string => (fillers.length === 0 ? '–' : fillers.map(({ span }) => span.quote).join(' + '))

/** "SUPPORT praised: Oslo → Riga", parties of a mutual event joined; "–" is nobody. */
export const roleLine = ({ category, triggerSpan, actors, recipients }: Account): string =>
  `${category} ${triggerSpan.quote}: ${words(actors)}${recipients.length === 0 ? '' : ` → ${words(recipients)}`}`

/** "ASSAULT shelled: future", "happened" where nothing is set. */
export const statusLine = ({ category, triggerSpan, auxiliaries }: Account): string =>
  `${category} ${triggerSpan.quote}: ${auxiliaries.length === 0 ? 'happened' : auxiliaries.join(' ')}`
