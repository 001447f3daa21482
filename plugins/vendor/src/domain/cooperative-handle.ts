import { regencyName } from "./regencies"

const longest = 60

/** Latin letters, digits and single hyphens: what an address can hold. */
function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’ʻ`]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
}

/**
 * The address of a cooperative's store: its name and its regency, because names of pesantren repeat. A city says that it is one, since
 * seven names are both a regency and a city.
 */
export function cooperativeHandle(name: string, regency_code: string): string {
  const regency = slug(regencyName(regency_code).replace(/^Kabupaten /, ""))
  const own = slug(name).slice(0, longest - regency.length - 1)
  return [own.replace(/-+$/, "") || "koperasi", regency].filter(Boolean).join("-")
}

/** The same with a number, for those of the same name in the same regency: 1 is without. */
export const numberedHandle = (handle: string, number: number): string => (number < 2 ? handle : `${handle}-${number}`)

/** Whether a handle is this one, numbered or not: then it can stay. */
export const isNumbered = (present: string, handle: string): boolean =>
  present === handle || (present.startsWith(`${handle}-`) && /^\d+$/.test(present.slice(handle.length + 1)))
