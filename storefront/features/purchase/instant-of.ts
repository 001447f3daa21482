import { type InstantInstructions, instantInstructions } from "@opop/payments/contract/instant"
import type { Purchase } from "@opop/vendor/contract/purchase"

/** How to pay a purchase by QR code or virtual account; undefined when it is paid another way. */
export const instantOf = ({ payment }: Pick<Purchase, "payment">): InstantInstructions | undefined =>
  instantInstructions.safeParse(payment.instructions).data
