import type { MedusaContainer } from "@medusajs/framework/types"
import type { Question, QuestionParty } from "../contract/question"
import { groupBy } from "../domain/group-by"
import { initialsOf } from "../domain/masked-buyer"
import { mayAsk } from "../domain/question"
import { withoutContacts } from "../domain/without-contacts"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { QUESTION_MODULE } from "../modules/question"
import type { QuestionMessageRow, QuestionRow } from "../modules/question/question-row"
import type QuestionModuleService from "../modules/question/service"
import { maskDays } from "./mask-days"
import { questionTitles } from "./question-titles"

const dayMs = 86_400_000

/** Which of the two reads, in which language. */
export type QuestionReader = { reader: QuestionParty; locale: string | undefined }

/**
 * Questions with all that was written, oldest first, as one of the two sees them: the cooperative without the buyer's e-mail addresses
 * and telephone numbers, and long after the last word without the name.
 */
export async function showQuestions(
  container: MedusaContainer,
  rows: QuestionRow[],
  { reader, locale }: QuestionReader,
): Promise<Question[]> {
  if (!rows.length) return []
  const questions: QuestionModuleService = container.resolve(QUESTION_MODULE)
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [said, shops, mask_days, titles] = await Promise.all([
    questions.listQuestionMessages(
      { question_id: rows.map(({ id }) => id) },
      { order: { created_at: "ASC", id: "ASC" } },
    ),
    cooperatives.listCooperatives(
      { id: [...new Set(rows.map(({ cooperative_id }) => cooperative_id))] },
      { select: ["id", "handle", "name"] },
    ),
    maskDays(container),
    questionTitles(container, rows, locale),
  ])
  const messages = groupBy(said as unknown as QuestionMessageRow[], ({ question_id }) => question_id)
  const shopOf = new Map(shops.map(({ id, handle, name }) => [id, { handle, name }]))
  const hideFrom = Date.now() - mask_days * dayMs
  return rows.map((row) => {
    const old = row.last_at.getTime() <= hideFrom
    return {
      id: row.id,
      about: aboutOf(row, titles.get(row.id) ?? row.label),
      cooperative: shopOf.get(row.cooperative_id) ?? { handle: "", name: "" },
      buyer: reader === "cooperative" && old ? initialsOf(row.buyer_name) : row.buyer_name,
      state: row.state,
      asked_at: row.created_at.toISOString(),
      waiting_since: row.waiting_since?.toISOString() ?? null,
      last_at: row.last_at.toISOString(),
      messages: (messages.get(row.id) ?? []).map(({ id, created_at, by, action, text }) => ({
        id,
        at: created_at.toISOString(),
        by,
        action,
        text: reader === "cooperative" && by === "buyer" ? withoutContacts(text) : text,
      })),
      may: mayAsk(row.state, reader),
    }
  })
}

function aboutOf(row: QuestionRow, title: string): Question["about"] {
  if (row.about === "product")
    return { kind: "product", id: row.product_id ?? "", handle: row.product_handle ?? "", title }
  return {
    kind: "order",
    id: row.order_id ?? "",
    number: row.order_number ?? 0,
    purchase_number: row.purchase_number ?? "",
    title,
  }
}
