import { createHash, randomBytes } from "node:crypto"
import { jakartaDay } from "./jakarta-day"

const windowMs = 30 * 60_000
/** Beyond that the oldest are forgotten: a view may then count twice, but memory stays small. */
const mostKept = 50_000

/**
 * Tells whether a look at a product is a new one: the same visitor within half an hour is not. Keeps nothing but hashes, in this
 * process' memory, with a salt that is thrown away each day: nobody can tell afterwards who looked at what.
 */
export class ViewGuard {
  private salt = { day: "", bytes: randomBytes(16) }
  private readonly seen = new Map<string, number>()

  isNew(visitor: string, product: string, now: Date): boolean {
    const day = jakartaDay(now)
    if (day !== this.salt.day) {
      this.salt = { day, bytes: randomBytes(16) }
      this.seen.clear()
    }
    const key = createHash("sha256").update(this.salt.bytes).update(`${visitor}\n${product}`).digest("base64")
    const last = this.seen.get(key)
    if (last !== undefined && now.getTime() - last < windowMs) return false
    this.seen.delete(key)
    this.seen.set(key, now.getTime())
    this.forget(now.getTime())
    return true
  }

  /** In the order in which they came, so that the old ones stand first. */
  private forget(now: number): void {
    for (const [key, at] of this.seen) {
      if (now - at < windowMs && this.seen.size <= mostKept) return
      this.seen.delete(key)
    }
  }
}
