import address from 'world-atlas/countries-110m.json?url'
import type { Atlas } from './world.ts'

/** Fetches the atlas from this server. */
export const loadAtlas = async (): Promise<Atlas> => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the map’s file did not come: ${answer.status}`)
  return answer.json()
}
