import { MedusaService } from "@medusajs/framework/utils"
import type { HalalStatus } from "../../domain/halal-status"
import { type CoverageRow, statusesOfProducts } from "../../domain/statuses-of-products"
import { todayInEastJava } from "../../domain/today"
import Certificate from "./models/certificate"
import Coverage from "./models/coverage"
import Exemption from "./models/exemption"

/** Certificates, the products they name, exemptions; and what follows from them today. */
export default class HalalModuleService extends MedusaService({ Certificate, Coverage, Exemption }) {
  /** The halal status of each of the products, by product id; every id asked for is in the answer. */
  async statusOfProducts(productIds: string[]): Promise<Map<string, HalalStatus>> {
    const filters = { product_id: productIds }
    const [coverages, exemptions] = await Promise.all([
      this.listCoverages(filters, { relations: ["certificate"], take: 10_000 }),
      this.listExemptions(filters, { take: 10_000 }),
    ])
    return statusesOfProducts(productIds, coverages as CoverageRow[], exemptions, todayInEastJava())
  }
}
