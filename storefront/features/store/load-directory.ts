import "server-only"
import type { RegencyWithCounts } from "@opop/vendor/contract/cooperative"
import { loadRegencies } from "@/features/catalogue/load-regencies"
import { type DirectorySelection, readDirectoryParams } from "./read-directory-params"

/** What can be chosen in the directory, and what was. */
export type Directory = {
  selection: DirectorySelection
  regencies: RegencyWithCounts[]
  /** The one that is chosen. */
  regency: RegencyWithCounts | undefined
}

/** Reads an address of the directory. @throws BackendFailure */
export async function loadDirectory(params: Record<string, string | string[] | undefined>): Promise<Directory> {
  const regencies = await loadRegencies()
  const selection = readDirectoryParams(
    params,
    regencies.map(({ code }) => code),
  )
  return { selection, regencies, regency: regencies.find(({ code }) => code === selection.regency) }
}
