import type { Refusal } from '../engine.ts'
import type { PrintOptions } from '../print/printer.ts'
import { safeText } from '../terminal/safe-text.ts'

/** A refusal as the error stream shows it: JSON beside JSON Lines, else a line for people. */
export const refusalText = ({ code, status, message, hint }: Refusal, file: string, format: PrintOptions['format']): string =>
  format === 'jsonl'
    ? `${JSON.stringify({ error: { code, status, message, hint, file } })}\n`
    : `readout: ${safeText(file)}: ${safeText(message)} (${code})\n  ${safeText(hint)}\n`
