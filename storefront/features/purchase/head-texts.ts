import type { PaymentPhase } from "./payment-phase"

/** How a purchase is paid, as far as the buyer has something to do: by `transfer`, by scanning or to a virtual account (`instant`). */
export type PaymentWay = "transfer" | "instant" | "other"

/**
 * The keys of the first words on a purchase's page. Only a transfer is called one; a card or a QR code whose payment is still on its way
 * leaves nothing to do.
 */
export function headTexts(phase: PaymentPhase, way: PaymentWay) {
  if (phase === "awaiting" && way === "instant")
    return { title: "phase.awaiting.title", text: "phase.awaiting.text_instant" } as const
  if (phase === "awaiting" && way === "other")
    return { title: "phase.awaiting.title", text: "phase.awaiting.text_plain" } as const
  if (phase === "overdue" && way !== "transfer")
    return { title: "phase.overdue.title_instant", text: "phase.overdue.text_instant" } as const
  return { title: `phase.${phase}.title`, text: `phase.${phase}.text` } as const
}
