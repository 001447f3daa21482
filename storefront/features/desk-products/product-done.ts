/**
 * `incomplete`: saved, but what is missing keeps it from being proposed. `not_proposed`: saved, and refused for another reason.
 * `changed`: nothing was done, because the product was no longer as the page showed it.
 */
const all = ["saved", "proposed", "incomplete", "not_proposed", "withdrawn", "changed"] as const
export type ProductDone = (typeof all)[number]

/** What was just done to a product, as its address says. */
export const productDone = (value: unknown): ProductDone | undefined => all.find((one) => one === value)
