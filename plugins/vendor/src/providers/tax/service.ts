import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  ITaxProvider,
  ItemTaxCalculationLine,
  ItemTaxLineDTO,
  ShippingTaxCalculationLine,
  ShippingTaxLineDTO,
  TaxCalculationContext,
} from "@medusajs/framework/types"
import { PPN_PROVIDER } from "../../domain/tax-provider-id"
import { TaxableLines } from "./taxable-lines"

/** Where an answer may be a little old; a cooperative becomes taxable once in its life. */
const cacheMs = 5_000

/**
 * PPN, contained in the price: only on what cooperatives sell that are registered for it (`is_pkp`), their shipping included, and
 * only within the country; exports bear none. The rate is a row with dates. One query for all lines, none when they were asked
 * for a moment ago.
 */
export default class PpnProvider implements ITaxProvider {
  static identifier = "opop"
  private readonly lines: TaxableLines

  constructor(container: { __pg_connection__: Knex }, options?: { cacheMs?: number }) {
    this.lines = new TaxableLines(container.__pg_connection__, options?.cacheMs ?? cacheMs)
  }

  getIdentifier(): string {
    return PpnProvider.identifier
  }

  async getTaxLines(
    items: ItemTaxCalculationLine[],
    shipping: ShippingTaxCalculationLine[],
    { address }: TaxCalculationContext,
  ): Promise<(ItemTaxLineDTO | ShippingTaxLineDTO)[]> {
    if (address.country_code.toLowerCase() !== "id") return []
    const rates = await this.lines.rates(
      items.map(({ line_item }) => line_item.product_id),
      shipping.map(({ shipping_line }) => shipping_line.shipping_option_id),
    )
    const line = (rate: number) => ({ rate, code: "ppn", name: "PPN", provider_id: PPN_PROVIDER })
    return [
      ...items.flatMap(({ line_item }) => {
        const rate = rates.get(line_item.product_id)
        return rate ? [{ ...line(rate), line_item_id: line_item.id }] : []
      }),
      ...shipping.flatMap(({ shipping_line }) => {
        const rate = rates.get(shipping_line.shipping_option_id)
        return rate ? [{ ...line(rate), shipping_line_id: shipping_line.id }] : []
      }),
    ]
  }
}
