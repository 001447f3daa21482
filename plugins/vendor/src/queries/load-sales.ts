import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { Sales, SalesFigures, salesQuery } from "../contract/sales"
import { jakartaDay } from "../domain/jakarta-day"
import { salesPeriod } from "../domain/sales-period"
import { bestProducts } from "./best-products"
import { productTitles } from "./product-titles"
import { salesSeries } from "./sales-series"

const nothing = (): SalesFigures => ({
  goods: 0,
  shipping: 0,
  refunds: 0,
  disputes: 0,
  commission: 0,
  orders: 0,
  pieces: 0,
  views: 0,
})

/** What a cooperative sold in a period, by days or months, and what sold best. @throws CodedError `sales_period` */
export async function loadSales(
  container: MedusaContainer,
  cooperative_id: string,
  asked: z.output<typeof salesQuery>,
  locale: string | undefined,
): Promise<Sales> {
  const period = salesPeriod(asked, jakartaDay(new Date()))
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [rows, best] = await Promise.all([
    salesSeries(database, cooperative_id, period),
    bestProducts(database, cooperative_id, period),
  ])
  const titles = await productTitles(
    container,
    best.map(({ product_id }) => product_id),
    locale,
  )
  const figuresOf = new Map(period.keys.map((key) => [key, nothing()]))
  const totals = nothing()
  for (const { period: key, name, value } of rows) {
    const figures = figuresOf.get(key)
    if (figures) figures[name] += Number(value)
    totals[name] += Number(value)
  }
  const { by, from, to } = period
  return {
    by,
    from,
    to,
    totals,
    periods: [...figuresOf].map(([key, figures]) => ({ period: key, ...figures })),
    best: best.map((one) => ({ ...one, title: titles.get(one.product_id) ?? one.title })),
  }
}
