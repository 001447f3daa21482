import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { returnWay } from "../../letters/return-way"
import { type LetterOffice, tellBuyer } from "./letter-office"

type Cart = {
  email: string | null
  customer_id: string | null
  locale: string | null
  shipping_address: { first_name: string | null } | null
  payment_collection: { payment_sessions: { provider_id: string }[] | null } | null
}

/** Paid, but the cart could not become a purchase any more: the money goes back. */
export async function tellRefused(
  office: LetterOffice,
  { id, code, amount }: { id: string; code: string; amount: number },
): Promise<void> {
  const query = office.container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "email",
      "customer_id",
      "locale",
      "shipping_address.first_name",
      "payment_collection.payment_sessions.provider_id",
    ],
    filters: { id },
  })
  const [cart] = data as unknown as Cart[]
  if (!cart?.email) return
  const provider = cart.payment_collection?.payment_sessions?.[0]?.provider_id
  const buyer = { ...cart, email: cart.email, name: cart.shipping_address?.first_name }
  await tellBuyer(office, "purchase_refused", id, buyer, (links) => ({
    amount: Number(amount),
    refusal: code,
    return_way: returnWay(provider),
    url: links.shop(),
  }))
}
