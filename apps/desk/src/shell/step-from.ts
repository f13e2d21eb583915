/** Which entry comes next; from outside of the list its first, or last when going back; at an end it stays. */
export const stepFrom = ({ at, by, count }: { readonly at: number; readonly by: 1 | -1; readonly count: number }): number => {
  if (at < 0) return by === 1 ? 0 : count - 1
  return Math.min(Math.max(at + by, 0), count - 1)
}
