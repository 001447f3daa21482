import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { QuestionMessageRow, QuestionRow } from "../../modules/question/question-row"
import { rowsOf } from "./rows-of"

type Written = { id: string; message_key: string }
type Buyer = { email: string; customer_id: string | null; locale: string }

/** A question, what was just written in it, and the name of its cooperative; undefined when there is no such question. */
export async function letterQuestion(container: MedusaContainer, { id, message_key }: Written) {
  const [question] = await rowsOf<QuestionRow>(container, "question", "question", { id })
  const [message] = await rowsOf<QuestionMessageRow>(container, "question", "question_message", {
    question_id: id,
    key: message_key,
  })
  if (!question || !message) return undefined
  const filters = { id: question.cooperative_id }
  const [cooperative] = await rowsOf<{ name: string }>(container, "cooperative", "cooperative", filters)
  return cooperative && { question, message, cooperative: cooperative.name }
}

/** Whom an answer is sent to: the purchase's e-mail, or the customer's; undefined for a customer who is no more. */
export async function questionBuyer(container: MedusaContainer, question: QuestionRow): Promise<Buyer | undefined> {
  const { purchase_id, customer_id, locale } = question
  if (purchase_id) {
    const [purchase] = await rowsOf<{ email: string }>(container, "purchase", "purchase", { id: purchase_id })
    return purchase && { email: purchase.email, customer_id, locale }
  }
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id: customer_id ?? "" }, { take: 1 })
  return customer && { email: customer.email, customer_id, locale }
}
