import { CodedError } from "../../domain/coded-error"
import { loadProductProposal } from "../../queries/products/load-product-proposal"
import { type LetterOffice, tellMembers } from "./letter-office"

/** To owners and whoever looks after the catalogue: what the province has decided about a product. */
export async function tellProduct(office: LetterOffice, product_id: string): Promise<void> {
  const proposal = await loadProductProposal(office.container, product_id)
    .then((answer) => answer.proposal)
    .catch(nullIfGone)
  if (!proposal?.verdict) return
  const { title: product, cooperative, verdict } = proposal
  const to = { cooperative_id: cooperative.id, roles: ["catalogue" as const] }
  const about = `${product_id}:${verdict.at}`
  if (verdict.approved)
    await tellMembers(office, "desk_product_approved", about, to, (links) => ({
      cooperative: cooperative.name,
      product,
      url: links.deskProduct(product_id),
    }))
  else
    await tellMembers(office, "desk_product_rejected", about, to, (links) => ({
      cooperative: cooperative.name,
      product,
      answer: verdict.reason,
      url: links.deskProduct(product_id),
    }))
}

function nullIfGone(cause: unknown): null {
  if (cause instanceof CodedError) return null
  throw cause
}
