/** What a buyer's forms know besides the words. */
export const questionFormNames = ["text", "key", "handle", "number", "order", "question", "action"] as const
