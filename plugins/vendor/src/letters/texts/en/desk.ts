import type { TextsOf } from "../../letter-text"

export const desk: TextsOf<"desk"> = {
  desk_new_order: {
    subject: "New order number {order}, {total}",
    title: "A new order for {cooperative}",
    body: [
      "{buyer} has ordered goods for {total}, to be sent to {destination}.",
      "Please accept this order before {accept_by}. After that it is cancelled by itself and the buyer's money goes back.",
    ],
    action: "Open the order",
  },
  desk_order_cancelled: {
    subject: "Order number {order} is cancelled",
    title: "Order number {order} is cancelled",
    body: ["{why} The goods need not be sent, and your stock is free again.", "Note: {note}"],
    action: "Open the order",
  },
  desk_order_received: {
    subject: "Order number {order} has been received",
    title: "The parcel has arrived",
    body: [
      "Order number {order} from {cooperative} counts as received. Once the return window is over, its money can be paid out.",
    ],
    action: "Open the order",
  },
  desk_case_opened: {
    subject: "A buyer's report about order number {order}",
    title: "A buyer reports a problem",
    body: [
      "For order number {order} the buyer asks for {wanted} back.",
      "The buyer's message: {answer}",
      "Please answer before {deadline}. After that the province goes on with it.",
    ],
    action: "Answer the report",
  },
  desk_case_called_in: {
    subject: "The province has the report about order number {order}",
    title: "The province was asked to decide",
    body: [
      "The report about order number {order} is now with the province. You can still write and add photos.",
      "Message: {answer}",
    ],
    action: "Open the report",
  },
  desk_case_settled: {
    subject: "Report about order number {order} settled: {agreed} returned",
    title: "The report is settled",
    body: [
      "For order number {order} {agreed} is returned to the buyer. The balance of {cooperative} takes it into account.",
    ],
    action: "Open the report",
  },
  desk_case_agreed: {
    subject: "The offer for order number {order} was taken",
    title: "The buyer sends the goods back",
    body: [
      "{agreed} is returned once the goods of order number {order} have arrived. Please note it on the report's page when you have them.",
    ],
    action: "Open the report",
  },
  desk_case_closed: {
    subject: "The report about order number {order} is closed",
    title: "The report is closed",
    body: ["The report about order number {order} is closed without a refund."],
    action: "Open the report",
  },
  desk_case_message: {
    subject: "A new message about the report on order number {order}",
    title: "There is a new message",
    body: ["About the report on order number {order}:", "“{answer}”"],
    action: "Read and answer",
  },
  desk_payout_sent: {
    subject: "Payout {payout} is on its way: {amount}",
    title: "{amount} is on its way to your bank account",
    body: ["The payout for {cooperative} is with the bank."],
    rows: [
      ["Payout", "{payout}"],
      ["Amount", "{amount}"],
      ["Account", "{account}"],
    ],
    action: "View payouts",
  },
  desk_payout_paid: {
    subject: "Payout {payout} is paid: {amount}",
    title: "{amount} has been paid into your bank account",
    body: ["The payout for {cooperative} is paid."],
    rows: [
      ["Payout", "{payout}"],
      ["Amount", "{amount}"],
      ["Account", "{account}"],
    ],
    after: ["Not on the account yet? Please wait until the next working day, then contact OPOP staff."],
    action: "View payouts",
  },
  desk_payout_failed: {
    subject: "Payout {payout} has not worked yet",
    title: "The payout has not worked yet; the money is safe",
    body: [
      "{amount} for {cooperative} could not be paid into {account}. The money is still the cooperative's and stays in its balance.",
      "What the bank says: {failure}",
      "We will try again on {next_attempt_at}. Please check that the account is right.",
    ],
    action: "Check the account",
  },
  desk_product_approved: {
    subject: "{product} is in the shop",
    title: "Your product was approved",
    body: ["The province has looked at {product} by {cooperative}. Buyers now see it the way you proposed it."],
    action: "Open the product",
  },
  desk_product_rejected: {
    subject: "{product} needs a correction",
    title: "Your product came back",
    body: [
      "The province could not approve {product} by {cooperative} yet. Correct what is named below and propose it again.",
      "Reason: {answer}",
    ],
    action: "Correct the product",
  },
  desk_account_changed: {
    subject: "The payout account of {cooperative} was changed",
    title: "The payout account was changed",
    body: ["The account for payouts of {cooperative} has just been changed. All owners get this e-mail."],
    rows: [
      ["Time", "{changed_at}"],
      ["New account", "{account}"],
    ],
    after: [
      "You or another owner changed it? There is nothing to do.",
      "None of you did? Contact OPOP staff at once so that payouts are stopped, then change your password.",
    ],
    action: "Check the account",
  },
}
