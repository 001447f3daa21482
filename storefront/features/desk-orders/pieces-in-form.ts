const prefix = "pieces-"

/** What was typed into the fields `pieces-<line>`; what is empty or 0 is not in the parcel, what is no number is refused as too many. */
export function piecesInForm(typed: Record<string, string>): { line_id: string; quantity: number }[] {
  return Object.entries(typed).flatMap(([name, text]) => {
    if (!name.startsWith(prefix) || !text.trim()) return []
    const quantity = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : 10_000
    return quantity ? [{ line_id: name.slice(prefix.length), quantity }] : []
  })
}
