/** What was typed into a form, by the names of its fields. */
export type DraftValues = Record<string, string>
export type Draft = {
  values: DraftValues
  /** Milliseconds since 1970. */
  at: number
  /** Somebody wanted it sent while there was no connection: which button. */
  wanted?: string
  /** Names of fields that were filled in and are never kept: without them it cannot be sent. */
  without?: string[]
}

type Place = Pick<Storage, "getItem" | "setItem" | "removeItem">

const prefix = "draft:"
/** Drafts that nobody came back to are of no use any more, in milliseconds. */
const kept = 30 * 24 * 3_600_000

/** Where this browser keeps things; one that forbids it keeps nothing. In the browser only. */
export function draftStorage(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

/** @returns undefined when there is none, it is too old, or the browser does not let us look */
export function readDraft(place: Place | undefined, key: string, now: number): Draft | undefined {
  try {
    const { values, at, wanted, without } = JSON.parse(place?.getItem(prefix + key) ?? "null") as Draft
    if (typeof at !== "number" || now - at > kept || typeof values !== "object") return undefined
    const texts = Object.entries(values).filter(([, value]) => typeof value === "string")
    const lacking = Array.isArray(without) ? without.filter((name) => typeof name === "string") : []
    return {
      ...{ values: Object.fromEntries(texts), at },
      ...(typeof wanted === "string" && { wanted }),
      ...(lacking.length > 0 && { without: lacking }),
    }
  } catch {
    return undefined
  }
}

/** @returns false when the browser keeps nothing (full, or forbidden): nothing may be promised then */
export function writeDraft(place: Place | undefined, key: string, draft: Draft): boolean {
  try {
    place?.setItem(prefix + key, JSON.stringify(draft))
    return place !== undefined
  } catch {
    return false
  }
}

export function dropDraft(place: Place | undefined, key: string): void {
  try {
    place?.removeItem(prefix + key)
  } catch {
    // a browser that keeps nothing has nothing to drop
  }
}

/** All of them, whoever's they are: somebody signed out of a machine that others use too. */
export function dropDrafts(place: Pick<Storage, "length" | "key" | "removeItem"> | undefined): void {
  try {
    const keys = Array.from({ length: place?.length ?? 0 }, (_, index) => place?.key(index) ?? "")
    for (const key of keys) if (key.startsWith(prefix)) place?.removeItem(key)
  } catch {
    // a browser that keeps nothing has nothing to drop
  }
}
