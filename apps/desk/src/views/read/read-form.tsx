import type { ReadRequest } from '@readout/protocol/api'
import { type DragEvent, type FormEvent, useState } from 'react'
import { fieldWords } from '../../parts/field-words.ts'
import { EXAMPLE } from './example.ts'
import { ReadingKey } from './reading-key.tsx'
import { type Filled, requestIn } from './request-in.ts'

interface ReadFormProps {
  readonly isReading: boolean
  readonly read: (request: ReadRequest) => void
}

const Details = () => (
  <div className="form-row">
    <label>
      Published on
      <input name="published" type="date" />
    </label>
    <label>
      Published by
      <input name="publisher" type="text" autoComplete="off" />
    </label>
    <label>
      or the address of a page
      <input name="url" type="url" placeholder="https://" autoComplete="off" />
    </label>
  </div>
)

interface FilePickProps {
  readonly take: (file: File | undefined) => void
  readonly name: string | null
}

const FilePick = ({ take, name }: FilePickProps) => (
  <label className="file-pick">
    {name === null ? 'or choose a file' : `from ${name}`}
    <input
      type="file"
      accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
      onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
    />
  </label>
)

const Foot = ({ isReading, take, name }: FilePickProps & { readonly isReading: boolean }) => (
  <div className="form-foot">
    <button type="submit" className="chief" disabled={isReading}>
      {isReading ? 'Reading …' : 'Read it'}
    </button>
    <label className="check">
      <input type="checkbox" name="keep" /> Keep it in the record
    </label>
    <FilePick take={take} name={name} />
  </div>
)

const filledIn = (form: FormData, pasted: Pick<Filled, 'text' | 'name'>): Filled => ({
  ...pasted,
  url: fieldWords(form, 'url'),
  published: fieldWords(form, 'published'),
  publisher: fieldWords(form, 'publisher'),
  keep: form.has('keep'),
})

/** The form that takes a report: pasted, dropped, chosen, or by its address. */
export const ReadForm = ({ isReading, read }: ReadFormProps) => {
  const [text, setText] = useState('')
  const [name, setName] = useState<string | null>(null)
  const take = (file: File | undefined): void => {
    if (file === undefined) return
    setName(file.name)
    void file.text().then(setText)
  }
  const drop = (dropped: DragEvent<HTMLElement>): void => {
    dropped.preventDefault()
    take(dropped.dataTransfer.files[0])
  }
  const submit = (submitted: FormEvent<HTMLFormElement>): void => {
    submitted.preventDefault()
    read(requestIn(filledIn(new FormData(submitted.currentTarget), { text, name })))
  }
  const example = (): void => {
    setText(EXAMPLE)
    setName(null)
  }
  return (
    <form className="read-form" onSubmit={submit} onDrop={drop} onDragOver={(over) => over.preventDefault()}>
      <label htmlFor="report-text">The report’s text, or drop a file here</label>
      <div className="text-and-key">
        <textarea
          id="report-text"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          rows={16}
          spellCheck={false}
        />
        <ReadingKey example={example} />
      </div>
      <Details />
      <Foot isReading={isReading} take={take} name={name} />
    </form>
  )
}
