import { type Language, languageCodes, languages } from "@/i18n/languages"

const formats = new Map(
  languageCodes.map((lng) => [
    lng,
    new Intl.NumberFormat(languages[lng].locale, { style: "percent", maximumFractionDigits: 1 }),
  ]),
)

/** `2,5%`. @param share 0 to 1 */
export const percent = (share: number, lng: Language): string => formats.get(lng)?.format(share) ?? ""
