import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Names of products in a language, by their ids; without those that are no more. */
export async function productTitles(
  container: MedusaContainer,
  ids: readonly string[],
  locale: string | undefined,
): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "product", fields: ["id", "title"], filters: { id: [...new Set(ids)] } },
    { locale },
  )
  return new Map(data.map(({ id, title }) => [id, title]))
}
