/** The names in braces. */
export const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)

/**
 * The text with its facts.
 * @returns null when it names a fact that is not there: the sentence makes no sense then
 */
export function fill(text: string, facts: Map<string, string | null>): string | null {
  if (placeholdersOf(text).some((name) => facts.get(name) == null)) return null
  return text.replace(/\{(\w+)\}/g, (_, name: string) => facts.get(name) ?? "")
}
