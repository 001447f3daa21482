import { CodedError } from "../domain/coded-error"
import type { QuestionRow } from "../modules/question/question-row"
import type QuestionModuleService from "../modules/question/service"

const hourMs = 3_600_000
/** Messages an hour: more than anybody who buys has to ask. */
const most = 10

/** @throws CodedError `question_limit` for a buyer who writes more than people do */
export async function assertMayAsk(
  questions: QuestionModuleService,
  { about, customer_id, purchase_id }: Pick<QuestionRow, "about" | "customer_id" | "purchase_id">,
): Promise<void> {
  const asker = about === "product" ? { customer_id: customer_id ?? "" } : { purchase_id: purchase_id ?? "" }
  const asked = await questions.countAsked(asker, new Date(Date.now() - hourMs))
  if (asked >= most)
    throw new CodedError("question_limit", `More than ${most} messages within an hour`, { minutes: 60 })
}
