/** Takes offsets that count Unicode code points to those that count UTF-16 code units, as JavaScript does. */
export const unitCounter = (text: string): ((points: number) => number) => {
  if (!/[\uD800-\uDBFF]/u.test(text) && !/[\u{10000}-\u{10FFFF}]/u.test(text)) return (points) => points
  const starts: number[] = []
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at)
  return (points) => starts[points] ?? text.length
}
