import type { DeliveryAddress } from "@opop/vendor/contract/address"
import { allFieldNames, type Destination, shownFields } from "./address-form-fields"

/** What stands in the address form, as typed, by field name. */
export type AddressValues = { destination: Destination; fields: Record<string, string> }

/** Longer than any field may be: whatever comes beyond is no address. */
const longest = 300

const text = (value: unknown): string => (typeof value === "string" ? value.slice(0, longest) : "")

/** What a form sent, all of it, so that nothing typed is lost. */
export function readAddressForm(form: FormData): AddressValues {
  const fields = Object.fromEntries(allFieldNames.map((name) => [name, text(form.get(name))]))
  return { destination: form.get("destination") === "abroad" ? "abroad" : "id", fields }
}

/** The address that the backend is asked to take: the fields of the chosen destination, checked there. */
export function addressBody({ destination, fields }: AddressValues): Record<string, string> {
  const shown = shownFields(destination).map(({ field, name }) => [field, fields[name] ?? ""])
  return { ...(destination === "id" && { country: "id" }), ...Object.fromEntries(shown) }
}

/**
 * What a fresh form shows: the address that is already known.
 * @param country of the page's address (`?country=my`, `abroad`), for whoever chose it without a script
 * @param buyer who is signed in, for a form without an address
 */
export function knownValues(
  address: DeliveryAddress | null,
  country?: string,
  buyer?: { name: string; email: string },
): AddressValues {
  const asked = country === undefined ? address?.country : country.toLowerCase().slice(0, 10)
  const destination = asked === undefined || asked === "id" ? "id" : "abroad"
  const known: Record<string, unknown> = address ?? buyer ?? {}
  const fitting = (address?.country === "id") === (destination === "id")
  const fields = Object.fromEntries(
    shownFields(destination).map(({ field, name }) => [name, fitting || name === field ? text(known[field]) : ""]),
  )
  if (destination === "abroad" && asked && /^[a-z]{2}$/.test(asked)) fields["abroad.country"] = asked
  return { destination, fields }
}
