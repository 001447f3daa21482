import type { Area } from "./area"

/** What people leave out or abbreviate. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\bkab(\.|\b)/, "kabupaten")
    .replace(/\badm(inistrasi)?(\.|\b)/, " ")
    .replace(/^(di|d\.i\.) /, "daerah istimewa ")
    .replace(/^dki /, "")
    .replace(/\s+/g, " ")
    .trim()

/** The area that somebody means who typed its name: `Kota Jakarta Selatan`, `Kab. Malang`. */
export const matchArea = (areas: readonly Area[], typed: string): Area | undefined =>
  areas.find(({ name }) => name === typed) ?? areas.find(({ name }) => typed !== "" && plain(name) === plain(typed))
