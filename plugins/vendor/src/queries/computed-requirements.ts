import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequirementRule } from "../contract/requirement"
import { accountState } from "../domain/payout-account"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"

export type Progress = { done: number; needed: number }

/** How far a cooperative is with what the shop sees by itself. */
export const computedRequirements: Record<
  RequirementRule,
  (container: MedusaContainer, cooperative_id: string) => Promise<Progress>
> = {
  three_products: async (container, id) => ({ done: await picturedProducts(container, id), needed: 3 }),
  account_verified: async (container, id) => {
    const payouts: PayoutModuleService = container.resolve(PAYOUT_MODULE)
    return { done: accountState(await payouts.accountOf(id)) === "verified" ? 1 : 0, needed: 1 }
  },
}

const ownProducts = (container: MedusaContainer, cooperative_id: string): Knex.QueryBuilder => {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return database("cooperative_cooperative_product_product as l")
    .join("product as p", "p.id", "l.product_id")
    .where({ "l.cooperative_id": cooperative_id, "l.deleted_at": null, "p.deleted_at": null })
}

const numberOf = async (query: Knex.QueryBuilder): Promise<number> =>
  Number((await query.count("* as n").first())?.n ?? 0)

/** Products that are not removed, in whatever state. */
export const countOwnProducts = (container: MedusaContainer, cooperative_id: string): Promise<number> =>
  numberOf(ownProducts(container, cooperative_id))

const picturedProducts = (container: MedusaContainer, cooperative_id: string): Promise<number> =>
  numberOf(
    ownProducts(container, cooperative_id).whereExists((image) =>
      image.select("id").from("image").whereRaw(`"image"."product_id" = p."id"`).whereNull("image.deleted_at"),
    ),
  )
