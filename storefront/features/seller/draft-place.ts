import { languageCodes } from "@/i18n/languages"

const language = new RegExp(`^/(?:${languageCodes.join("|")})(?=/|$)`)

/**
 * Under what a draft is kept in the browser.
 * @param scope whose it is
 * @param pathname the page that it was typed on; the same in every language
 * @param form which of the page's forms
 */
export const draftPlace = (scope: string, pathname: string, form: string): string =>
  [scope, pathname.replace(language, ""), form].join(" ")
