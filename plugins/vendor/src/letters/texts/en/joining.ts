import type { JoiningTexts } from "../joining-texts"

export const joining: JoiningTexts = {
  desk_application_received: {
    subject: "We have the application of {cooperative}",
    title: "We have your application",
    body: [
      "Thank you for applying with {cooperative} of {pesantren}. The province's staff will check it, usually within a few working days.",
      "Meanwhile you can prepare products and complete the requirements at your desk.",
    ],
    action: "View the application",
  },
  desk_application_sent_back: {
    subject: "The application of {cooperative} needs corrections",
    title: "Something needs to be corrected",
    body: ["We cannot approve the application of {cooperative} yet.", "To correct: {reasons}", "Note: {note}"],
    after: ["What you filled in is still there. Correct these parts only, then submit it again."],
    action: "Correct the application",
  },
  desk_store_opened: {
    subject: "The store of {cooperative} is open",
    title: "Welcome, your store is open",
    body: [
      "The application of {cooperative} is approved. Published products can be bought now.",
      "Your desk shows what is still missing until the first sale.",
    ],
    action: "Open the desk",
  },
  desk_store_suspended: {
    subject: "The store of {cooperative} is suspended",
    title: "The store is suspended",
    body: [
      "The products of {cooperative} are not on sale for now. Orders that have come in still have to be sent.",
      "Reason: {note}",
    ],
    after: ["Please contact OPOP staff if anything is unclear."],
    action: "Open the desk",
  },
  desk_store_resumed: {
    subject: "The store of {cooperative} is open again",
    title: "The store is open again",
    body: ["The products of {cooperative} are on sale again.", "Note: {note}"],
    action: "Open the desk",
  },
  desk_store_closed: {
    subject: "The store of {cooperative} is closed",
    title: "The store is closed",
    body: [
      "The store of {cooperative} is closed and will not open again. Orders that have come in still have to be completed, and the balance can still be paid out.",
      "Reason: {note}",
    ],
    action: "Open the desk",
  },
}
