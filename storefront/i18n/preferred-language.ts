import { defaultLanguage, isLanguage, type Language, languageCodes } from "./languages"

/**
 * Which language to greet somebody in: the one they chose here, else the one of ours that their browser likes best, else the
 * default. A browser that likes none of ours more than another gets the default.
 * @param acceptLanguage the header: `en-GB,en;q=0.9,id;q=0.8`
 */
export function preferredLanguage(chosen: string | undefined, acceptLanguage: string | null): Language {
  if (chosen && isLanguage(chosen)) return chosen
  const liking = new Map<Language, number>()
  for (const entry of (acceptLanguage ?? "").split(",")) {
    const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";")
    const [primary = ""] = tag.split("-")
    // `in` is what old systems call Indonesian
    const code = primary === "in" ? "id" : primary
    if (!isLanguage(code)) continue
    const given = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="))
    const quality = given ? Number(given.slice(2)) : 1
    if (quality > (liking.get(code) ?? 0)) liking.set(code, quality)
  }
  const most = Math.max(0, ...liking.values())
  const liked = languageCodes.filter((code) => most > 0 && liking.get(code) === most)
  return liked.includes(defaultLanguage) ? defaultLanguage : (liked[0] ?? defaultLanguage)
}
