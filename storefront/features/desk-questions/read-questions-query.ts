import { deskQuestionsQuery } from "@opop/vendor/contract/question"

export type QuestionsAsked = { tab: "waiting" | "all"; page: number }

/** Questions that wait unless an address asks for all of them; what cannot be used is left aside. */
export const readQuestionsQuery = (query: Record<string, string | string[] | undefined>): QuestionsAsked => ({
  tab: query["tab"] === "all" ? "all" : "waiting",
  page: deskQuestionsQuery.shape.page.catch(1).parse(typeof query["page"] === "string" ? query["page"] : undefined),
})
