import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Cooperative, type CooperativeDetail, cooperativesPerPage } from "../contract/cooperative"
import { CodedError } from "../domain/coded-error"
import { regencyName } from "../domain/regencies"
import { countProducts } from "./count-products"
import { picturesByHash } from "./pictures-by-hash"
import { storeSettings } from "./store-settings"

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
): Promise<CooperativeDetail> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "cooperative", fields: [...fields, "whatsapp"], filters: { handle, state: "active" } },
    { locale },
  )
  const [cooperative] = await withCounts(container, data as unknown as Row[])
  if (!cooperative) throw new CodedError("cooperative_not_found", `No cooperative ${handle}`)
  const { whatsapp } = data[0] as unknown as Pick<CooperativeDetail, "whatsapp">
  const set = (await storeSettings(container, [cooperative.id], locale)).get(cooperative.id)
  const pictureOf = await picturesByHash(container, [set?.logo ?? null, set?.banner ?? null])
  const { choice = "faults", text = { id: "", en: "" } } = set?.returns ?? {}
  return {
    ...cooperative,
    logo: pictureOf(set?.logo ?? null),
    banner: pictureOf(set?.banner ?? null),
    handling_days: set?.handling_days ?? 2,
    returns: { choice, text: (locale === "en" && text.en) || text.id },
    whatsapp,
  }
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
