import { type CoveringCertificate, type HalalStatus, halalStatus } from "./halal-status"

export type CoverageRow = { product_id: string; certificate: CoveringCertificate }
export type ExemptionRow = { product_id: string; rule: string }

/** The halal status of each of the products on a day; every id asked for is in the answer. */
export function statusesOfProducts(
  productIds: string[],
  coverages: CoverageRow[],
  exemptions: ExemptionRow[],
  today: string,
): Map<string, HalalStatus> {
  const certificates = new Map<string, CoveringCertificate[]>()
  for (const { product_id, certificate } of coverages) {
    certificates.set(product_id, [...(certificates.get(product_id) ?? []), certificate])
  }
  const rules = new Map(exemptions.map(({ product_id, rule }) => [product_id, rule]))
  return new Map(productIds.map((id) => [id, halalStatus(certificates.get(id) ?? [], rules.get(id) ?? null, today)]))
}
