import { z } from "zod"

/** Which stores are asked for; only values that can be used. */
export type DirectorySelection = {
  /** Code of a regency or city; empty for all. */
  regency: string
  /** Words of a store's name; empty for none. */
  q: string
  page: number
}

/** The contract's limit. */
const lastPage = 1000

const one = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? "")]).catch("")
const words = one.transform((text) => text.replace(/\s+/g, " ").trim().slice(0, 100).trim())
const page = one.transform(Number).pipe(z.number().int().min(1)).catch(1)

/** What was chosen in the directory, from an address that anybody may have written. @param regencies the codes that exist */
export function readDirectoryParams(
  params: Record<string, string | string[] | undefined>,
  regencies: readonly string[],
): DirectorySelection {
  const regency = one.parse(params["regency"])
  return {
    regency: regencies.includes(regency) ? regency : "",
    q: words.parse(params["q"]),
    page: Math.min(page.parse(params["page"]), lastPage),
  }
}
