import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import type { Look, Paint } from '../terminal/style.ts'
import { colourPaint, plainPaint } from '../terminal/style.ts'
import type { Check } from './checks.ts'
import { examine } from './checks.ts'

/** The flags of `readout doctor`. */
export interface DoctorFlags {
  readonly json: boolean
  readonly color: boolean
}

const LOOKS: Readonly<Record<Check['state'], Look>> = { ok: 'actTogether', warning: 'talkAgainst', missing: 'actAgainst' }

const line = ({ name, state, detail, todo }: Check, paint: Paint): string => {
  const [first = '', ...rest] = detail.split('\n')
  const indent = ' '.repeat(26)
  return [
    `${paint(LOOKS[state], state.padEnd(9))} ${name.padEnd(15)} ${first}`,
    ...rest.map((more) => `${indent}${more}`),
    ...(todo === null ? [] : [`${indent}${paint('bold', todo)}`]),
  ].join('\n')
}

/** `readout doctor`: what is installed, what is missing, what to do. */
export const runDoctor = async (flags: DoctorFlags, doors: Doors): Promise<number> => {
  const checks = await examine(doors.coderModule)
  const usable = checks.every(({ state }) => state !== 'missing')
  const paint = doors.stdout.isTTY === true && flags.color && doors.colour ? colourPaint : plainPaint
  const verdict = usable ? 'Readout is ready.' : 'Readout cannot work yet: see above.'
  doors.stdout.write(
    flags.json
      ? `${JSON.stringify({ usable, checks })}\n`
      : `${[...checks.map((check) => line(check, paint)), '', verdict].join('\n')}\n`,
  )
  return usable ? EXIT.coded : EXIT.someFailed
}
