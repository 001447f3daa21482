import type { LetterWords } from "./letter-words"

export const en: LetterWords = {
  greeting: ["Hello {name},", "Hello,"],
  closing: "Warm regards,",
  house: "OPOP Jawa Timur",
  reason: {
    buyer: "You get this e-mail because you shop at OPOP Jawa Timur.",
    member: "You get this e-mail because you work for a cooperative at OPOP Jawa Timur.",
  },
  parcelOf: "Parcel from {cooperative}",
  shipping: "Shipping",
  total: "Total",
  cancelled: {
    declined: "We are sorry, the cooperative cannot fulfil this order.",
    lapsed: "We are sorry, the cooperative did not accept this order in time.",
    unpaid: "Its payment did not reach us in time.",
    buyer: "You cancelled it yourself.",
    staff: "OPOP staff cancelled it.",
  },
  cancelled_at_desk: {
    declined: "The cooperative declined this order.",
    lapsed: "This order was not accepted in time.",
    unpaid: "The buyer did not pay in time.",
    buyer: "The buyer cancelled it before you accepted it.",
    staff: "OPOP staff cancelled it.",
  },
  refunded: {
    declined: "The cooperative cannot fulfil this order.",
    lapsed: "The cooperative did not accept this order in time.",
    buyer: "You cancelled this order.",
    staff: "OPOP staff returned it.",
    case: "It is the outcome of your report.",
    goodwill: "The cooperative returns it as a gesture of goodwill.",
    sold_out: "The goods are sold out.",
    dispute: "It is what your card's bank has decided.",
  },
  refused: {
    sold_out: "the goods were sold out before your order was made.",
    other: "we could not make your order.",
  },
  return_way: {
    card: "The money returns to your card, usually within 5 to 10 working days, depending on the card's bank.",
    transfer: "OPOP staff transfer it back to you, usually within 3 working days.",
    other: "The money returns the way you paid, usually within a few working days.",
  },
}
