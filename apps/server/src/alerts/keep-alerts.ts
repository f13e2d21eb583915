import { findAlerts, type Tools } from '@readout/record'
import type { Webhooks } from '../options.ts'
import { sendAlerts } from './send-alerts.ts'

/** Looks for alerts and sends them, as long as the server runs. */
export interface AlertKeeper {
  /** Ends when what is in hand is done. */
  close(): Promise<void>
}

/** What the keeper works with. */
export interface AlertKeeping {
  readonly tools: Tools
  readonly webhooks: Webhooks
  readonly onFailed: (what: string) => void
}

/** Reports come in by other programs too, so the record is asked; where nothing changed, that is two rows. */
const LOOK_MS = 1000

/**
 * Starts to keep the alerts of a record. All that it must know lies in the record, so several servers may keep one record's, and one that
 * was ended goes on where it was. A fault is told once, and the next look tries again.
 */
export const keepAlerts = ({ tools, webhooks, onFailed }: AlertKeeping): AlertKeeper => {
  const state = { told: '', closed: false }
  const tasks = [
    async (): Promise<void> => void (await findAlerts(tools)),
    async (): Promise<void> => {
      while (!state.closed && (await sendAlerts({ tools, webhooks, random: Math.random })) > 0);
    },
  ]
  const attempt = async (task: () => Promise<void>): Promise<void> => {
    try {
      await task()
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error)
      if (fault !== state.told) onFailed(fault)
      state.told = fault
    }
  }
  // A server that takes its time to answer keeps nobody from looking.
  const loops = tasks.map((task) => repeat(() => attempt(task)))
  return {
    close: async () => {
      state.closed = true
      await Promise.all(loops.map((loop) => loop.close()))
    },
  }
}

/** Does something again and again, each time after the one before has ended. */
const repeat = (work: () => Promise<void>): AlertKeeper => {
  let working: Promise<void> | null = null
  const tick = (): void => {
    working ??= work().finally(() => {
      working = null
    })
  }
  const timer = setInterval(tick, LOOK_MS)
  tick()
  return {
    close: async () => {
      clearInterval(timer)
      await working
    },
  }
}
