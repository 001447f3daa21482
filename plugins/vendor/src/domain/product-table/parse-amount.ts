export type Amount =
  | { ok: true; value: number }
  | { ok: false; code: "number" | "number_ambiguous" | "not_whole" | "too_fine" }

const refused = (code: Extract<Amount, { ok: false }>["code"]): Amount => ({ ok: false, code })
const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/

/** Without the currency and a sign that changes nothing; spaces of any width become plain ones. */
const bare = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .replace(/^rp\.? ?/i, "")
    .replace(/(?:,-|,–)$/, "")

/**
 * A whole number as people write it: `12500`, `12.500`, `12,500`, `Rp 12.500,00`. Three digits behind a point or comma are
 * thousands in either language, because parts of a rupiah, a piece or a gram are not meant here.
 */
export function parseWhole(text: string): Amount {
  const number = bare(text)
  const [, whole = "", decimals = ""] = /^(.*\d)[.,](\d{1,2})$/.exec(number) ?? []
  if (whole && (/^-?\d+$/.test(whole) || grouped.test(whole)))
    return /^0+$/.test(decimals) ? parseWhole(whole) : refused("not_whole")
  if (/^-?\d+$/.test(number)) return { ok: true, value: Number(number) }
  if (grouped.test(number)) return { ok: true, value: Number(number.replace(/\D/g, "")) }
  return refused(/^-?\d*[.,]\d+$/.test(number) ? "not_whole" : "number")
}

/**
 * Centimetres with at most one decimal, as millimetres: `12`, `12,5`, `12.5`. Three digits behind the only sign could be either, and
 * are refused.
 */
export function parseCentimetres(text: string): Amount {
  const number = bare(text).replace(/ ?cm$/i, "")
  if (/^-?\d+$/.test(number)) return { ok: true, value: Number(number) * 10 }
  if (/^\d{1,3}([.,])\d{3}$/.test(number)) return refused("number_ambiguous")
  const [, whole = "", decimals = ""] = /^(.*\d)[.,](\d+)$/.exec(number) ?? []
  if (!whole || !(/^-?\d+$/.test(whole) || grouped.test(whole))) return refused("number")
  if (!/^\d0*$/.test(decimals)) return refused("too_fine")
  return {
    ok: true,
    value: Number(whole.replace(/[^\d-]/g, "")) * 10 + Number(decimals[0]) * (whole.startsWith("-") ? -1 : 1),
  }
}
