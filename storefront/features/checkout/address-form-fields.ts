/** In Indonesia, or anywhere else: each has its own fields, and what was typed into either is kept. */
export type Destination = "id" | "abroad"

/** Fields of the contract, in the order in which the form shows them. */
const sharedFields = ["name", "email", "phone"] as const
const ownFields = {
  id: ["street", "village", "province", "regency", "district", "postcode", "landmark"],
  abroad: ["country", "street", "street2", "city", "region", "postcode"],
} as const

/** The name of a field in the form: both kinds of address have a street, and neither may overwrite the other's. */
export const fieldName = (destination: Destination, field: string): string =>
  (sharedFields as readonly string[]).includes(field) ? field : `${destination}.${field}`

/** Every field that is seen for this destination: what the contract calls it, and its name in the form. */
export const shownFields = (destination: Destination): { field: string; name: string }[] =>
  [...sharedFields, ...ownFields[destination]].map((field) => ({ field, name: fieldName(destination, field) }))

/** Names of all fields of the form, seen or not. */
export const allFieldNames: string[] = [
  ...new Set([...shownFields("id"), ...shownFields("abroad")].map(({ name }) => name)),
]
