import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { HalalStatus } from "@opop/halal/domain/halal-status"
import { type CoverageRow, type ExemptionRow, statusesOfProducts } from "@opop/halal/domain/statuses-of-products"
import { todayInEastJava } from "@opop/halal/domain/today"

const certificate = ["number", "issuer", "state", "issued_on", "expires_on", "verified_on", "evidence"]

/** What may be said of each product's halal status today, by product id. */
export async function halalKinds(
  query: RemoteQueryFunction,
  productIds: string[],
): Promise<Map<string, HalalStatus["kind"]>> {
  const filters = { product_id: productIds }
  const [coverages, exemptions] = await Promise.all([
    query.graph({
      entity: "coverage",
      fields: ["product_id", ...certificate.map((field) => `certificate.${field}`)],
      filters,
    }),
    query.graph({ entity: "exemption", fields: ["product_id", "rule"], filters }),
  ])
  const statuses = statusesOfProducts(
    productIds,
    coverages.data as unknown as CoverageRow[],
    exemptions.data as unknown as ExemptionRow[],
    todayInEastJava(),
  )
  return new Map([...statuses].map(([id, { kind }]) => [id, kind]))
}
