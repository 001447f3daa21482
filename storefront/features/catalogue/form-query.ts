import { readRupiah } from "./read-rupiah"

const prices = new Set(["min", "max"])

/**
 * A filter form as the query of an address: several choices of one name in one list, nothing that is empty or no price. Runs in the
 * browser; the page checks again when it reads the address.
 * @param entries names and values in the order of the form
 * @returns with its `?`, or empty when nothing is chosen
 */
export function formQuery(entries: Iterable<[string, FormDataEntryValue]>): string {
  const values = new Map<string, string[]>()
  for (const [name, value] of entries) {
    const text = typeof value === "string" ? value.trim() : ""
    const written = prices.has(name) ? String(readRupiah(text) ?? "") : text
    if (written) values.set(name, [...(values.get(name) ?? []), written])
  }
  const query = new URLSearchParams([...values].map(([name, all]) => [name, all.join(",")])).toString()
  return query && `?${query.replaceAll("%2C", ",")}`
}
