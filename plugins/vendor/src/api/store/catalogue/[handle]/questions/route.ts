import type { AuthenticatedMedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { askAboutProduct } from "../../../../../contract/question"
import { parseInput } from "../../../../../http/parse-input"
import { languageOf } from "../../../../../letters/language"
import { loadQuestion } from "../../../../../queries/load-question"
import { productAskedAbout } from "../../../../../queries/product-asked-about"
import { askQuestion } from "../../../../../workflows/ask-question"

/** A signed-in buyer asks about a product, privately. */
export async function POST(req: AuthenticatedMedusaRequest & MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(askAboutProduct, req.body)
  const customer_id = req.auth_context.actor_id
  const handle = req.params["handle"] ?? ""
  const about = await productAskedAbout(req.scope, { handle, customer_id, locale: languageOf(req.locale) })
  const id = await askQuestion(req.scope, { ...input, about })
  res.json({ question: await loadQuestion(req.scope, id, { customer_id }, { reader: "buyer", locale: req.locale }) })
}
