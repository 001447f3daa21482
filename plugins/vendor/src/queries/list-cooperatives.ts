import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Cooperative, cooperativesPerPage } from "../contract/cooperative"
import { CodedError } from "../domain/coded-error"
import { regencyName } from "../domain/regencies"
import { countProducts } from "./count-products"

const fields = [
  "id",
  "handle",
  "name",
  "pesantren",
  "story",
  "regency_code",
  "district",
  "founded",
  "level",
  "colour",
  "accent",
  "pattern",
]

type Row = Omit<Cooperative, "regency" | "products">

/** A page of the cooperatives that sell, by name. */
export async function listCooperatives(
  container: MedusaContainer,
  { regency, q, page }: { regency?: string | undefined; q?: string | undefined; page: number },
  locale: string | undefined,
): Promise<{ cooperatives: Cooperative[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph(
    {
      entity: "cooperative",
      fields,
      filters: { state: "active", ...(regency && { regency_code: regency }), ...(q && { q }) },
      pagination: {
        skip: (page - 1) * cooperativesPerPage,
        take: cooperativesPerPage,
        order: { name: "ASC", id: "ASC" },
      },
    },
    { locale },
  )
  const rows = data as unknown as Row[]
  return { cooperatives: await withCounts(container, rows), count: metadata?.count ?? rows.length }
}

/** @throws CodedError `cooperative_not_found` for one that does not exist or does not sell now */
export async function loadCooperative(
  container: MedusaContainer,
  handle: string,
  locale: string | undefined,
): Promise<Cooperative> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "cooperative", fields, filters: { handle, state: "active" } },
    { locale },
  )
  const [cooperative] = await withCounts(container, data as unknown as Row[])
  if (!cooperative) throw new CodedError("cooperative_not_found", `No cooperative ${handle}`)
  return cooperative
}

async function withCounts(container: MedusaContainer, rows: Row[]): Promise<Cooperative[]> {
  if (!rows.length) return []
  const products = await countProducts(container, "cooperative_handle", {
    cooperative_handle: { $in: rows.map(({ handle }) => handle) },
  })
  return rows.map((row) => ({
    ...row,
    regency: regencyName(row.regency_code),
    products: products.get(row.handle) ?? 0,
  }))
}
