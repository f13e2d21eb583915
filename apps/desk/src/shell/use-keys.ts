import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { VIEWS } from './navigation.ts'
import { stepFrom } from './step-from.ts'

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))

/** Moves the focus to the next or previous entry of the page's lists. */
const step = (by: 1 | -1): void => {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-step]')].filter((entry) => entry.offsetParent !== null)
  const at = entries.findIndex((entry) => entry === document.activeElement)
  entries[stepFrom({ at, by, count: entries.length })]?.focus()
}

const DONE = true

/** Keys that do something at once. */
const PLAIN: Readonly<Record<string, () => typeof DONE>> = {
  '/': () => {
    document.querySelector<HTMLInputElement>('#search')?.focus()
    return DONE
  },
  j: () => {
    step(1)
    return DONE
  },
  k: () => {
    step(-1)
    return DONE
  },
}

/** Whether a key is for a field or for the browser; Esc leaves a field. */
const isTaken = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
  if (!isWriting(target)) return ctrlKey || metaKey || altKey
  if (key === 'Escape' && target instanceof HTMLElement && target.closest('dialog') === null) target.blur()
  return true
}

/** The keys that work on every page; `docs/desk.md` lists them. */
export const useKeys = (): { readonly helping: boolean; readonly closeHelp: () => void } => {
  const navigate = useNavigate()
  const [helping, setHelping] = useState(false)
  const going = useRef(false)
  useEffect(() => {
    const press = (pressed: KeyboardEvent): void => {
      if (isTaken(pressed)) return
      const view = going.current ? VIEWS.find(({ key }) => key === pressed.key) : undefined
      going.current = pressed.key === 'g'
      if (view !== undefined) void navigate({ to: view.to })
      else if (pressed.key === '?') setHelping(true)
      else if (PLAIN[pressed.key]?.() !== DONE) return
      pressed.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [navigate])
  return { helping, closeHelp: () => setHelping(false) }
}
