import { distance } from "fastest-levenshtein"

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How many letters may be wrong: none in a short word, where every other word is near. */
const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2)

/**
 * What somebody probably meant: each word that stands in none of the texts gives way to the nearest one that does.
 * @param typed what was searched for
 * @param texts titles that come near it
 * @returns null when every word is known, or one has nothing near: there is nothing better to suggest
 */
export function correctWords(typed: string, texts: readonly string[]): string | null {
  const known = [...new Set(texts.flatMap(wordsOf))]
  const corrected: string[] = []
  for (const word of wordsOf(typed)) {
    const nearest = nearestOf(word, known)
    if (!nearest) return null
    corrected.push(nearest)
  }
  const words = corrected.join(" ")
  return words === wordsOf(typed).join(" ") ? null : words
}

function nearestOf(word: string, known: readonly string[]): string | undefined {
  // the last word may be unfinished: what begins with it is no mistake
  if (known.some((other) => other.startsWith(word))) return word
  const near = known.map((other) => ({ other, far: distance(word, other) })).sort((a, b) => a.far - b.far)[0]
  return near && near.far <= allowed(word) ? near.other : undefined
}
