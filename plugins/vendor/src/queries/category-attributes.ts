import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { productCategoriesAnswer } from "../contract/desk-product"

type Categories = z.infer<typeof productCategoriesAnswer>["categories"]

// STUB of PRODUCTS-B
export async function categoryAttributes(container: MedusaContainer, locale: string): Promise<Categories> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product_category", fields: ["handle", "name"] }, { locale } as never)
  return data.map(({ handle, name }) => ({ handle, name, needs_ingredients: false, attributes: [] }))
}
