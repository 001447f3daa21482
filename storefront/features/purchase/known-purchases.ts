import { z } from "zod"

/** As many as a buyer looks back at; more would make every request heavier. */
const kept = 5

const knownPurchase = z.object({
  number: z.string().min(1).max(40),
  email: z.string().min(1).max(254),
  /** ISO moment. */
  placed_at: z.iso.datetime(),
  /** Which cart it came from, as `cartKey` says it. */
  cart: z.string().max(64).optional(),
})

/** What a browser knows of a purchase: enough to show it to whoever made it, without typing. */
export type KnownPurchase = z.output<typeof knownPurchase>

/** Reads the cookie; what is strange is left out. Newest first. */
export function parseKnownPurchases(cookie: string | undefined): KnownPurchase[] {
  try {
    const list = z.array(z.unknown()).parse(JSON.parse(cookie ?? "[]"))
    return list.flatMap((entry) => knownPurchase.safeParse(entry).data ?? []).slice(0, kept)
  } catch {
    return []
  }
}

/** The list with one more, which stands first; known ones are not there twice. */
export function withPurchase(known: readonly KnownPurchase[], purchase: KnownPurchase): KnownPurchase[] {
  const before = known.find(({ number }) => number === purchase.number)
  const others = known.filter(({ number }) => number !== purchase.number)
  return [{ ...before, ...purchase }, ...others].slice(0, kept)
}

/** Numbers come from addresses, which people type. */
export const findKnown = (known: readonly KnownPurchase[], number: string): KnownPurchase | undefined =>
  known.find((purchase) => purchase.number === number.trim().toUpperCase())
