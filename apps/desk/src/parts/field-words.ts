/** What a field of a form holds; null where it is empty or a file. */
export const fieldWords = (form: FormData, name: string): string | null => {
  const value = form.get(name)
  if (typeof value !== 'string') return null
  const words = value.trim()
  return words === '' ? null : words
}
