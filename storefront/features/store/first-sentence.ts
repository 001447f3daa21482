/** Longer than this, a search result would cut it. */
const most = 110

/** The first sentence of a text, or its beginning, cut at a word. */
export function firstSentence(text: string): string {
  const [sentence = ""] = text.trim().split(/(?<=[.?])\s/, 1)
  if (sentence.length <= most) return sentence
  const end = sentence.lastIndexOf(" ", most)
  return `${sentence.slice(0, end > 0 ? end : most)} …`
}
