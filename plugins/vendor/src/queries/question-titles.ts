import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { QuestionRow } from "../modules/question/question-row"
import { productTitles } from "./product-titles"

type OrderRow = { id: string; items: { product_id: string | null; product_title: string | null; title: string }[] }

/** The product, or the products of the order, that each question is about, in the reader's language. By the questions' ids. */
export async function questionTitles(
  container: MedusaContainer,
  rows: readonly QuestionRow[],
  locale: string | undefined,
): Promise<Map<string, string>> {
  const orders = await ordersOf(container, rows)
  const products = [
    ...rows.flatMap(({ product_id }) => product_id ?? []),
    ...[...orders.values()].flatMap(({ items }) => items.flatMap(({ product_id }) => product_id ?? [])),
  ]
  const titles = await productTitles(container, products, locale)
  const titleOf = (row: QuestionRow): string => {
    if (row.about === "product") return titles.get(row.product_id ?? "") ?? row.label
    const items = orders.get(row.order_id ?? "")?.items
    if (!items) return row.label
    const names = items.map((item) => titles.get(item.product_id ?? "") ?? item.product_title ?? item.title)
    return [...new Set(names)].join(", ")
  }
  return new Map(rows.map((row) => [row.id, titleOf(row)]))
}

async function ordersOf(container: MedusaContainer, rows: readonly QuestionRow[]): Promise<Map<string, OrderRow>> {
  const ids = rows.flatMap(({ order_id }) => order_id ?? [])
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.product_id", "items.product_title", "items.title"],
    filters: { id: ids },
  })
  return new Map((data as unknown as OrderRow[]).map((order) => [order.id, order]))
}
