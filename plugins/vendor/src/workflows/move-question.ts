import type { MedusaContainer } from "@medusajs/framework/types"
import type { QuestionAction, QuestionParty } from "../contract/question"
import { CodedError } from "../domain/coded-error"
import { moveQuestion as next } from "../domain/question"
import { QUESTION_MODULE } from "../modules/question"
import type { QuestionOwner, QuestionRow } from "../modules/question/question-row"
import type QuestionModuleService from "../modules/question/service"
import { findQuestion } from "../queries/find-question"
import { assertMayAsk } from "./assert-may-ask"
import { QuestionEvents } from "./question-events"
import { tellQuestion } from "./tell-question"

type Input = {
  id: string
  owner: QuestionOwner
  by: QuestionParty
  /** The member; null for the buyer. */
  actor_id: string | null
  action: QuestionAction
  text?: string
  /** The same key again is the same message. */
  key?: string
}

/**
 * Somebody writes in a question or closes it.
 * @throws CodedError `question_not_found`, `question_state`, `question_limit`
 */
export async function moveQuestion(container: MedusaContainer, input: Input): Promise<void> {
  const { id, owner, by, actor_id, action, text = "", key = "close" } = input
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  const message = { by, actor_id, action, text, key }
  // the other side may write at the same moment
  for (let attempt = 0; attempt < 3; attempt++) {
    const row = await findQuestion(container, id, owner)
    const state = next(row.state, by, action)
    if (!state) return assertWritten(questions, row, message)
    if (by === "buyer" && action === "message") await assertMayAsk(questions, row)
    const spoken = await questions.say(row, state, message)
    if (spoken === "said" && action !== "close") await tellQuestion(container, events[by], { id, message_key: key })
    if (spoken !== "moved") return
  }
  throw new CodedError("changed_meanwhile", `Question ${id} keeps changing`)
}

const events = { buyer: QuestionEvents.ASKED, cooperative: QuestionEvents.ANSWERED } as const

/** What is not possible any more may be the same as what was done before. @throws CodedError `question_state` */
async function assertWritten(
  questions: QuestionModuleService,
  { id, state }: QuestionRow,
  { by, key }: { by: QuestionParty; key: string },
): Promise<void> {
  const known = await questions.listQuestionMessages({ question_id: id, by, key }, { select: ["id"], take: 1 })
  if (!known.length) throw new CodedError("question_state", `Question ${id} is ${state}`, { state })
}
