import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Fault } from "../domain/product-table/file-rows"
import type { Plan } from "../domain/product-table/plan-products"
import type { StandingProduct } from "./own-products"
import { productAllowance } from "./product-allowance"

/** What is wrong with a plan that only the database knows: pictures, reserved pieces, more products than the store may have now. */
export async function outsideFaults(
  container: MedusaContainer,
  { cooperative_id, own }: { cooperative_id: string; own: readonly StandingProduct[] },
  plan: Plan,
): Promise<Fault[]> {
  const { limit, used } = await productAllowance(container, cooperative_id)
  const created = plan.products.filter(({ kind }) => kind === "new")
  const beyond = limit === null ? [] : created.slice(Math.max(0, limit - used))
  return [
    ...(await pictureFaults(container, cooperative_id, own, plan)),
    ...reservedFaults(own, plan),
    ...beyond.map(({ line, title }) => ({ line, heading: null, code: "limit_reached" as const, value: title })),
  ]
}

/** A picture is its cooperative's that uploaded it, or that has it on a product already. */
async function pictureFaults(
  container: MedusaContainer,
  cooperative_id: string,
  own: readonly StandingProduct[],
  { products, place }: Plan,
): Promise<Fault[]> {
  const shown = new Set(
    own.flatMap(({ standing }) => [...standing.live.pictures, ...(standing.change?.pictures ?? [])]),
  )
  const asked = products.flatMap(({ line, product }) => product.pictures.map((hash) => ({ line, hash })))
  const unsure = [...new Set(asked.map(({ hash }) => hash))].filter((hash) => !shown.has(hash))
  if (!unsure.length) return []
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const uploads: { hash: string }[] = await database("picture_upload")
    .select("hash")
    .where({ cooperative_id })
    .whereIn("hash", unsure)
  const known = new Set(uploads.map(({ hash }) => hash))
  const foreign = new Set(unsure.filter((hash) => !known.has(hash)))
  return asked
    .filter(({ hash }) => foreign.has(hash))
    .map(({ line, hash }) => ({
      ...{ line, heading: place({ column: "pictures" }), value: hash },
      code: "picture_unknown" as const,
    }))
}

function reservedFaults(own: readonly StandingProduct[], { products, place }: Plan): Fault[] {
  const reserved = new Map(own.flatMap((one) => [...one.reserved]))
  return products.flatMap(({ line, product }) =>
    product.variants
      .filter(({ id, stock, stock_was }) => stock !== stock_was && stock < (reserved.get(id ?? "") ?? 0))
      .map(({ stock }) => ({
        ...{ line, heading: place({ column: "stock" }), value: String(stock) },
        code: "stock_reserved" as const,
      })),
  )
}
