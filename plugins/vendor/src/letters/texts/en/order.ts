import type { TextsOf } from "../../letter-text"

export const order: TextsOf<"order"> = {
  order_accepted: {
    subject: "{cooperative} is packing your order {number}",
    title: "{cooperative} has accepted your order",
    body: ["Order number {order} is being packed. We will write again when it is on its way."],
    action: "View your order",
  },
  order_sent: {
    subject: "Your parcel from {cooperative} is on its way",
    title: "Your parcel is on its way",
    body: ["{cooperative} has sent order number {order}."],
    rows: [
      ["Courier", "{courier}"],
      ["Tracking number", "{tracking}"],
    ],
    after: ["When it has arrived, please tell us on the order page. Something is wrong? Report it there as well."],
    action: "View your order",
  },
  order_cancelled: {
    subject: "Your order from {cooperative} is cancelled",
    title: "Order number {order} is cancelled",
    body: [
      "{why}",
      "Note: {note}",
      "If this order was paid, the money is returned and a separate e-mail tells you about it. Parcels from other cooperatives, if any, go on as planned.",
    ],
    action: "View your order",
  },
  order_refunded: {
    subject: "We are returning {amount} to you",
    title: "{amount} is on its way back to you",
    body: ["This is a refund for order number {order} from {cooperative}. {why}", "Note: {note}", "{return_way}"],
    action: "View your order",
  },
}
