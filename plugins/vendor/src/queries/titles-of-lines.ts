import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * What the products of these lines are called now, in the reader's language: the order keeps the words that it was placed in.
 * @returns titles by line; a line whose product is gone is left out
 */
export async function titlesOfLines(
  container: MedusaContainer,
  line_ids: string[],
  locale: string | undefined,
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const lines = await query.graph({
    entity: "order_line_item",
    fields: ["id", "product_id"],
    filters: { id: line_ids },
  })
  const ids = [...new Set(lines.data.flatMap(({ product_id }) => product_id ?? []))]
  if (!ids.length) return new Map()
  const products = await query.graph({ entity: "product", fields: ["id", "title"], filters: { id: ids } }, { locale })
  const titles = new Map(products.data.map(({ id, title }) => [id, title]))
  return new Map(
    lines.data.flatMap(({ id, product_id }): [string, string][] => {
      const title = titles.get(product_id ?? "")
      return title ? [[id, title]] : []
    }),
  )
}
