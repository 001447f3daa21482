import type { Picture } from "@opop/media/contract/picture"

/**
 * One photo in a field: `kept` has arrived, `waiting` is in the queue, `sending` is under way, `failed` may be tried again,
 * `refused` never will arrive.
 */
export type PhotoEntry = { id: string } & (
  | { state: "kept"; picture: Picture }
  | {
      state: "waiting" | "sending" | "failed" | "refused"
      file: File
      preview: string
      progress: number
      error: string
    }
)

export const keptEntries = (pictures: readonly Picture[]): PhotoEntry[] =>
  pictures.map((picture) => ({ id: picture.hash, state: "kept", picture }))

export const keptPictures = (entries: readonly PhotoEntry[]): Picture[] =>
  entries.flatMap((entry) => (entry.state === "kept" ? [entry.picture] : []))

/** Photos that a form must not be sent without. */
export const unfinished = (entries: readonly PhotoEntry[]): PhotoEntry[] =>
  entries.filter(({ state }) => state !== "kept")

/** One photo has arrived. The same picture twice is one. */
export function arrive(entries: readonly PhotoEntry[], id: string, picture: Picture): PhotoEntry[] {
  const there = entries.some((entry) => entry.state === "kept" && entry.picture.hash === picture.hash)
  return entries.flatMap((entry): PhotoEntry[] => {
    if (entry.id !== id) return [entry]
    return there ? [] : [{ id, state: "kept", picture }]
  })
}

type Change = { state?: "waiting" | "sending" | "failed" | "refused"; progress?: number; error?: string }

/** Something has happened to a photo that has not arrived yet. */
export const changeEntry = (entries: readonly PhotoEntry[], id: string, change: Change): PhotoEntry[] =>
  entries.map((entry) => (entry.id === id && entry.state !== "kept" ? { ...entry, ...change } : entry))

/** Moves one photo by one place. @param by -1 towards the front, 1 towards the end */
export function moveEntry(entries: readonly PhotoEntry[], id: string, by: -1 | 1): PhotoEntry[] {
  const from = entries.findIndex((entry) => entry.id === id)
  const moved = entries[from]
  if (!moved || from + by < 0 || from + by >= entries.length) return [...entries]
  const rest = entries.filter((entry) => entry !== moved)
  return [...rest.slice(0, from + by), moved, ...rest.slice(from + by)]
}
