import { type Language, languages } from "@/i18n/languages"

/**
 * The lines of an address as a reader of this language writes them: a parcel's last line is the country's code, a person's its name.
 * @param lines as the backend gives them
 */
export function deliveryText(lines: readonly string[], lng: Language): string[] {
  const last = lines.at(-1) ?? ""
  if (!/^[A-Z]{2}$/.test(last)) return [...lines]
  const names = new Intl.DisplayNames([languages[lng].locale], { type: "region", fallback: "code" })
  return [...lines.slice(0, -1), names.of(last) ?? last]
}
