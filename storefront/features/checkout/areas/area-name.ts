/** Words that are not written like names. */
const asTheyAre: Record<string, string> = { DKI: "DKI", DAN: "dan" }

const capitalised = (word: string) => word.toLowerCase().replace(/(^|-)\p{L}/gu, (beginning) => beginning.toUpperCase())

/**
 * An official name as people write it: `KABUPATEN PANGKAJENE DAN KEPULAUAN` → `Kabupaten Pangkajene dan Kepulauan`. A name that
 * has small letters already is left alone: it may hold a Roman number.
 */
export function areaName(official: string): string {
  if (/\p{Ll}/u.test(official)) return official
  return official
    .split(/\s+/)
    .map((word) => asTheyAre[word] ?? capitalised(word))
    .join(" ")
}
