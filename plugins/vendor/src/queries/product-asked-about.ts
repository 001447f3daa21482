import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import { sells } from "../domain/cooperative-state"
import type { NewQuestion } from "../modules/question/question-row"

type Row = { id: string; handle: string; title: string; cooperative: { id: string; state: string } | null }

/**
 * What a signed-in buyer's question about a product stands on.
 * @throws CodedError `product_not_found` for one that is not on sale
 */
export async function productAskedAbout(
  container: MedusaContainer,
  { handle, customer_id, locale }: { handle: string; customer_id: string; locale: "id" | "en" },
): Promise<NewQuestion> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, [customer]] = await Promise.all([
    query.graph({
      entity: "product",
      fields: ["id", "handle", "title", "cooperative.id", "cooperative.state"],
      filters: { handle, status: "published" },
    }),
    container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id: customer_id }, { select: ["id", "first_name", "last_name"] }),
  ])
  const product = data[0] as unknown as Row | undefined
  if (!product?.cooperative || !sells(product.cooperative.state))
    throw new CodedError("product_not_found", `No product ${handle}`)
  return {
    cooperative_id: product.cooperative.id,
    about: "product",
    product_id: product.id,
    product_handle: product.handle,
    order_id: null,
    order_number: null,
    purchase_id: null,
    purchase_number: null,
    customer_id,
    buyer_name: [customer?.first_name, customer?.last_name].filter(Boolean).join(" ").trim().slice(0, 100),
    label: product.title,
    locale,
  }
}
