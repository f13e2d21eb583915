import { useAsk } from '../api/use-ask.ts'

/** Today where the reader is. */
const localDay = (): string => {
  const now = new Date()
  const pad = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** Today as the desk reckons: a sample story has a day of its own from which it is read. */
export const useToday = (): string => {
  const { data: me } = useAsk('me')
  return me?.today ?? localDay()
}
