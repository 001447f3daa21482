import type { QuestionAction, QuestionParty, QuestionState } from "../contract/question"

/** The whole machine: who may do what in which state, and where it leads. What is not here is refused. */
export const questionMachine: Record<
  QuestionState,
  Record<QuestionParty, Partial<Record<QuestionAction, QuestionState>>>
> = {
  open: {
    buyer: { message: "open", close: "closed" },
    cooperative: { answer: "answered", close: "closed" },
  },
  answered: {
    buyer: { message: "open", close: "closed" },
    cooperative: { answer: "answered", close: "closed" },
  },
  closed: { buyer: {}, cooperative: {} },
}

/** @returns null when this party may not do this now */
export const moveQuestion = (state: QuestionState, by: QuestionParty, action: QuestionAction): QuestionState | null =>
  questionMachine[state][by][action] ?? null

/** What a party may do now, in the order of the table. */
export const mayAsk = (state: QuestionState, by: QuestionParty): QuestionAction[] =>
  Object.keys(questionMachine[state][by]) as QuestionAction[]
