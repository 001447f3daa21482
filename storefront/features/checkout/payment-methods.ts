/** Bank transfer, confirmed by a person. */
export const transferProvider = "pp_transfer_transfer"

/** How a purchase can be paid: the name of its texts, and the provider's id in the backend. The first is preselected. */
export const paymentMethods = [{ name: "transfer", provider: transferProvider }] as const

export type PaymentMethod = (typeof paymentMethods)[number]
