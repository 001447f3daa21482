/** Events of questions. Each carries `{ id, message_key }`: of the question, and the key of what was just written. */
export const QuestionEvents = {
  /** By the buyer: a new question, or more to one that stands. */
  ASKED: "question.asked",
  /** By the cooperative. */
  ANSWERED: "question.answered",
} as const
