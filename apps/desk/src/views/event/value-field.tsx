import type { KeptEvent } from '@readout/protocol/api'
import { StateNames } from '../../parts/state-names.tsx'
import { CATEGORIES, meaningOf, REALITIES } from '../../words/categories.ts'
import type { Party } from '../../words/parties.ts'
import { type Field, FIELD_NAMES } from './decision.ts'

interface ValueFieldProps {
  readonly event: KeptEvent
  readonly field: Field
}

const partiesText = (parties: readonly Party[]): string =>
  parties
    .map(({ code, sector, identifier_text }) => [code ?? 'UNK', sector, identifier_text].filter((part) => part !== null).join(' '))
    .join(', ')

const CategoryChoice = ({ event }: { readonly event: KeptEvent }) => (
  <select name="becomes" defaultValue={event.line.event[0] ?? ''}>
    {CATEGORIES.map((category) => (
      <option key={category} value={category}>
        {category.toLowerCase()}: {meaningOf(category)}
      </option>
    ))}
  </select>
)

const RealityChoice = ({ event }: { readonly event: KeptEvent }) => (
  <select name="becomes" defaultValue={event.line.aux[0] ?? 'happened'}>
    {REALITIES.map(([value, words]) => (
      <option key={value} value={value}>
        {words}
      </option>
    ))}
  </select>
)

const PartyField = ({ parties }: { readonly parties: readonly Party[] }) => (
  <>
    <input name="becomes" type="text" defaultValue={partiesText(parties)} list="states" autoComplete="off" aria-describedby="party-help" />
    <small id="party-help">
      A state’s name, or a code with sector and name: RUS GOV Sergei Orlov. Several with commas; empty where nobody is named.
    </small>
    <StateNames />
  </>
)

const Input = ({ event, field }: ValueFieldProps) => {
  const { line } = event
  switch (field) {
    case 'category':
      return <CategoryChoice event={event} />
    case 'aux':
      return <RealityChoice event={event} />
    case 'date':
      return <input name="becomes" type="date" defaultValue={line.date ?? ''} />
    case 'mode':
      return (
        <input
          name="becomes"
          type="text"
          defaultValue={line.mode[0] ?? ''}
          pattern="[a-z]+(-[a-z]+)*"
          placeholder="none"
          autoComplete="off"
        />
      )
    case 'actor':
      return <PartyField parties={line.actor} />
    case 'recipient':
      return <PartyField parties={line.recipient} />
  }
}

/** The field as it is, to be changed. */
export const ValueField = ({ event, field }: ValueFieldProps) => (
  <label className="value-field">
    <span>{FIELD_NAMES[field]}</span>
    <Input event={event} field={field} />
  </label>
)
