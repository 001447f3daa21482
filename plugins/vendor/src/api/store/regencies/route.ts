import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { regencies } from "../../../domain/regencies"
import { countCooperatives } from "../../../queries/count-cooperatives"
import { countProducts } from "../../../queries/count-products"

/** All 38 regencies and cities, with what is sold there. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const [cooperatives, products] = await Promise.all([
    countCooperatives(req.scope),
    countProducts(req.scope, "regency"),
  ])
  res.json({
    regencies: regencies.map((regency) => ({
      ...regency,
      cooperatives: cooperatives.get(regency.code) ?? 0,
      products: products.get(regency.code) ?? 0,
    })),
  })
}
