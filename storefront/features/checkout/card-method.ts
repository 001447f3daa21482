import type { PaymentMethod } from "@opop/payments/contract/payment"

export type CardMethod = Extract<PaymentMethod, { kind: "card" }>

/** Paying by card, where it is offered. */
export const cardMethod = (methods: readonly PaymentMethod[]): CardMethod | undefined =>
  methods.find((method): method is CardMethod => method.kind === "card")
