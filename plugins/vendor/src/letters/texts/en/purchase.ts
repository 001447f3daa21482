import type { TextsOf } from "../../letter-text"

export const purchase: TextsOf<"purchase"> = {
  purchase_placed: {
    subject: "We have your order {number}",
    title: "Thank you, we have your order",
    body: [
      "Your payment of {total} is settled. Each cooperative is now preparing its parcel, and we will write again when it is on its way.",
    ],
    action: "View your order",
  },
  purchase_awaiting: {
    subject: "Transfer {amount} for order {number}",
    title: "Your order is waiting for a transfer of {amount}",
    body: [
      "We have noted your order {number}. The goods are kept for you until {due_at}.",
      "Please transfer exactly this amount and write the reference, so that the money is matched to your order at once.",
    ],
    rows: [
      ["Bank", "{bank}"],
      ["Account number", "{account}"],
      ["Account holder", "{holder}"],
      ["Amount", "{amount}"],
      ["Reference", "{reference}"],
      ["No later than", "{due_at}"],
    ],
    after: ["Once the money has arrived, each cooperative starts preparing its parcel."],
    action: "View your order",
  },
  purchase_unpaid: {
    subject: "Order {number} is waiting for your payment",
    title: "Your order is waiting for your payment",
    body: [
      "We have noted your order {number}. Your payment of {total} has not reached us yet.",
      "The goods are kept for you until {due_at}.",
    ],
    action: "Pay now",
  },
  purchase_paid: {
    subject: "We have received your payment for order {number}",
    title: "We have received your payment",
    body: [
      "Thank you, {total} for order {number} has arrived. Each cooperative is now preparing its parcel, and we will write again when it is on its way.",
    ],
    action: "View your order",
  },
  purchase_expired: {
    subject: "Order {number} has ended unpaid",
    title: "The time to pay is over",
    body: [
      "Your payment of {total} for order {number} did not reach us in time, so this order has ended.",
      "Not transferred yet? Please don't transfer for this order any more; you are welcome to order again at any time. Already transferred? We will send the money back.",
    ],
    action: "View your order",
  },
  purchase_refused: {
    subject: "We are returning your {amount}",
    title: "We are sorry, your order could not be made",
    body: [
      "Your payment of {amount} went through, but {refusal} You need not do anything: we are returning all of it.",
      "{return_way}",
    ],
    action: "Back to the shop",
  },
}
