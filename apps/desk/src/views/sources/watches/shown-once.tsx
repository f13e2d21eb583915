import { useId } from 'react'

/** What the server tells this once. */
export interface Made {
  readonly name: string
  readonly feed: string
  readonly secret: string | null
}

interface OnceProps {
  readonly label: string
  readonly value: string
}

const Once = ({ label, value }: OnceProps) => {
  const id = useId()
  return (
    <p className="once">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" readOnly value={value} onFocus={(focused) => focused.target.select()} />
      <button type="button" onClick={() => void navigator.clipboard.writeText(value)}>
        Copy
      </button>
    </p>
  )
}

/** A watch’s feed and its webhook’s secret, to be taken down: neither is ever shown again. */
export const ShownOnce = ({ made: { name, feed, secret }, close }: { readonly made: Made; readonly close: () => void }) => (
  <div className="shown-once" role="status">
    <p>
      <strong>{name}</strong> is watched. Take this down: it is not shown again.
    </p>
    <Once label="Address of its feed; who has it can read it" value={window.location.origin + feed} />
    {secret !== null && <Once label="Secret of its webhook, to check signatures by" value={secret} />}
    <button type="button" className="inline" onClick={close}>
      I have it
    </button>
  </div>
)
