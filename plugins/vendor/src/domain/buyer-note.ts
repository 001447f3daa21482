/** The most that a buyer may write to one cooperative. */
export const buyerNoteLength = 300

/** What the buyer wrote for the cooperative with the order; empty when nothing. */
export function buyerNote({ metadata }: { metadata: Record<string, unknown> | null }): string {
  const note = metadata?.["buyer_note"]
  return typeof note === "string" ? note.slice(0, buyerNoteLength) : ""
}

/** Where a cart keeps its notes, by the cooperative's id. */
const place = "buyer_notes"

type Metadata = Record<string, unknown> | null | undefined

/** The note for one cooperative as its order keeps it. */
export function noteFor(cart: Metadata, cooperativeId: string): { buyer_note?: string } {
  const notes = cart?.[place] as Record<string, unknown> | undefined
  const note = notes && Object.hasOwn(notes, cooperativeId) ? notes[cooperativeId] : undefined
  return typeof note === "string" && note ? { buyer_note: note.slice(0, buyerNoteLength) } : {}
}

/** A cart's metadata for an order: without what was written to others. */
export function withoutNotes(cart: Metadata): Record<string, unknown> {
  const { [place]: _, ...rest } = cart ?? {}
  return rest
}

/** A cart's metadata with these notes; an empty one is taken back. */
export function withNotes(cart: Metadata, notes: { cooperative_id: string; note: string }[]): Record<string, unknown> {
  const before = (cart?.[place] ?? {}) as Record<string, unknown>
  const after = { ...before, ...Object.fromEntries(notes.map(({ cooperative_id, note }) => [cooperative_id, note])) }
  return { ...cart, [place]: Object.fromEntries(Object.entries(after).filter(([, note]) => note)) }
}
