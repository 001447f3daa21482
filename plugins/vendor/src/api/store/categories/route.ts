import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { countProducts } from "../../../queries/count-products"

/** The categories in their order, with the number of products on sale. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, products] = await Promise.all([
    query.graph(
      {
        entity: "product_category",
        fields: ["id", "handle", "name"],
        filters: { is_active: true },
        pagination: { take: 100, order: { rank: "ASC" } },
      },
      { locale: req.locale },
    ),
    countProducts(req.scope, "category"),
  ])
  res.json({ categories: data.map(({ handle, name }) => ({ handle, name, products: products.get(handle) ?? 0 })) })
}
