/** What was typed into a form, by the names of its fields. */
export type DraftValues = Record<string, string>
export type Draft = {
  values: DraftValues
  /** Milliseconds since 1970. */
  at: number
  /** Somebody wanted it sent while there was no connection: which button. */
  wanted?: string
}

type Place = Pick<Storage, "getItem" | "setItem" | "removeItem">

const prefix = "draft:"
/** Drafts that nobody came back to are of no use any more, in milliseconds. */
const kept = 30 * 24 * 3_600_000

/** @returns undefined when there is none, it is too old, or the browser does not let us look */
export function readDraft(place: Place, key: string, now: number): Draft | undefined {
  try {
    const { values, at, wanted } = JSON.parse(place.getItem(prefix + key) ?? "null") as Draft
    if (typeof at !== "number" || now - at > kept || typeof values !== "object") return undefined
    const texts = Object.entries(values).filter(([, value]) => typeof value === "string")
    return { values: Object.fromEntries(texts), at, ...(typeof wanted === "string" && { wanted }) }
  } catch {
    return undefined
  }
}

/** @returns false when the browser keeps nothing (full, or forbidden): nothing may be promised then */
export function writeDraft(place: Place, key: string, draft: Draft): boolean {
  try {
    place.setItem(prefix + key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function dropDraft(place: Place, key: string): void {
  try {
    place.removeItem(prefix + key)
  } catch {
    // a browser that keeps nothing has nothing to drop
  }
}
