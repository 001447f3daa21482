import type { ReturnWay } from "./fact-formats"

/** How money comes back to a buyer who paid through this provider. @param providerId e.g. `pp_stripe_stripe` */
export function returnWay(providerId: string | null | undefined): ReturnWay {
  if (providerId?.startsWith("pp_stripe_")) return "card"
  return providerId?.startsWith("pp_transfer_") ? "transfer" : "other"
}
