/** What this browser keeps under a key; nothing when it keeps none, or may not. In the browser only. */
export function readTyped(key: string): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}")
    if (typeof kept !== "object" || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "string"))
  } catch {
    return {}
  }
}

/** A full or forbidden store is no reason to stop typing. */
export function writeTyped(key: string, typed: Record<string, string> | null): void {
  try {
    if (typed) localStorage.setItem(key, JSON.stringify(typed))
    else localStorage.removeItem(key)
  } catch {
    return
  }
}
