import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoreNow } from "../contract/cooperative"
import { CodedError } from "../domain/coded-error"
import { closureNotice } from "../domain/store-closure"
import { closuresOf } from "./closures-of"
import { shownPromotions } from "./shown-promotions"

/** @throws CodedError `cooperative_not_found` for one that does not exist or does not sell */
export async function loadStoreNow(
  container: MedusaContainer,
  handle: string,
  locale: string | undefined,
): Promise<StoreNow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { handle, state: "active" as const }
  const { data } = await query.graph({ entity: "cooperative", fields: ["id"], filters })
  const id = (data[0] as { id: string } | undefined)?.id
  if (!id) throw new CodedError("cooperative_not_found", `No cooperative ${handle}`)
  return storeNow(container, id, locale)
}

/** @param product_id only promotions that cover it */
export async function storeNow(
  container: MedusaContainer,
  cooperative_id: string,
  locale: string | undefined,
  product_id?: string,
): Promise<StoreNow> {
  const [closures, promotions] = await Promise.all([
    closuresOf(container, [cooperative_id]),
    shownPromotions(container, cooperative_id, product_id),
  ])
  return { closure: closureNotice(closures.get(cooperative_id) ?? null, new Date(), locale), promotions }
}
