import type { TextsOf } from "../../letter-text"

export const orderCase: TextsOf<"case"> = {
  case_answered: {
    subject: "{cooperative} offers {offered}",
    title: "There is an offer for your report",
    body: [
      "For order number {order} you asked for {wanted}. {cooperative} offers {offered}.",
      "Message from the cooperative: {answer}",
      "Please take the offer, or ask the province to help, before {deadline}. After that the report is closed.",
    ],
    action: "Answer the offer",
  },
  case_refused: {
    subject: "{cooperative} has declined your report",
    title: "The cooperative does not agree with your report",
    body: [
      "For order number {order} you asked for {wanted}. {cooperative} does not agree.",
      "Message from the cooperative: {answer}",
      "If you think this is not right, ask the province to help before {deadline}. After that the report is closed.",
    ],
    action: "View the report",
  },
  case_agreed: {
    subject: "Send the goods back, {agreed} will be returned",
    title: "{cooperative} agrees to the return",
    body: [
      "For order number {order} {agreed} will be returned once the goods are back with the cooperative.",
      "Please send them before {deadline}.",
    ],
    action: "View the report",
  },
  case_called_in: {
    subject: "The province is helping with your report",
    title: "The province is looking at your report",
    body: [
      "Your report about order number {order} from {cooperative} is now with the province. We will write as soon as it has decided.",
      "Message: {answer}",
    ],
    action: "View the report",
  },
  case_settled: {
    subject: "Your report is settled: {agreed} is returned",
    title: "Your report is settled",
    body: [
      "For order number {order} from {cooperative} {agreed} is returned to you. A separate e-mail says when the money arrives.",
    ],
    action: "View the report",
  },
  case_closed: {
    subject: "The report about order {number} is closed",
    title: "Your report is closed",
    body: ["The report about order number {order} from {cooperative} is closed without a refund."],
    action: "View the report",
  },
  case_decided: {
    subject: "The province has decided: {agreed} is returned",
    title: "The province has decided",
    body: [
      "For order number {order} from {cooperative} {agreed} is returned to you.",
      "The province's reason: {answer}",
      "A separate e-mail says when the money arrives.",
    ],
    action: "View the report",
  },
  case_decided_against: {
    subject: "The province has decided the report about order {number}",
    title: "The province has decided",
    body: [
      "The report about order number {order} from {cooperative} is closed without a refund.",
      "The province's reason: {answer}",
    ],
    action: "View the report",
  },
  case_message: {
    subject: "A new message about your report, order {number}",
    title: "There is a new message for you",
    body: ["About the report on order number {order} from {cooperative}:", "“{answer}”"],
    action: "Read and answer",
  },
}
