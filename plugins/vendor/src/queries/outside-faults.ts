import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fault } from "../domain/product-table/file-rows"
import type { Plan } from "../domain/product-table/plan-products"
import { productAllowance } from "./product-allowance"

/** What is wrong with a plan that only the database knows: more products than the store may have now. */
export async function outsideFaults(container: MedusaContainer, cooperative_id: string, plan: Plan): Promise<Fault[]> {
  const { limit, used } = await productAllowance(container, cooperative_id)
  const created = plan.products.filter(({ kind }) => kind === "new")
  const beyond = limit === null ? [] : created.slice(Math.max(0, limit - used))
  return beyond.map(({ line, title }) => ({ line, heading: null, code: "limit_reached" as const, value: title }))
}
