import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"

type Questions = {
  ask: (row: object, message: object) => Promise<string | null>
  createAnswerTemplates: (row: object) => Promise<{ id: string }>
}

/** A question about this product that waits, and a template of its cooperative. */
export async function aQuestion(
  container: MedusaContainer,
  { cooperative_id, product_id }: { cooperative_id: string; product_id: string },
): Promise<{ question: string; template: string }> {
  const questions = container.resolve("question") as unknown as Questions
  const question = await questions.ask(
    {
      ...{ cooperative_id, about: "product", product_id, product_handle: "any", label: "?", locale: "id" },
      ...{ customer_id: `cus_${randomUUID()}`, buyer_name: "Siti" },
    },
    { by: "buyer", actor_id: null, action: "message", text: "Masih ada?", key: randomUUID() },
  )
  const { id } = await questions.createAnswerTemplates({ cooperative_id, title: "Salam", text: "Halo {nama}" })
  return { question: question ?? expect.fail("The question was asked already"), template: id }
}
