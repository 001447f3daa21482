import type { SearchTypes } from "@medusajs/framework/types"

type Context = { container: { query: Pick<SearchTypes.SearchIngestionContext["container"]["query"], "graph"> } }
type Resolver = (ids: string[], context: Context) => Promise<string[]>

const ids = (rows: unknown[], key: string): string[] =>
  (rows as Record<string, string>[]).flatMap((row) => row[key] ?? [])

const throughVariants: Resolver = async (variantIds, { container }) => {
  const { data } = await container.query.graph({
    entity: "product_variant",
    fields: ["product_id"],
    filters: { id: variantIds },
  })
  return ids(data, "product_id")
}

const throughInventory: Resolver = async (itemIds, context) => {
  const { data } = await context.container.query.graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id"],
    filters: { inventory_item_id: itemIds },
  })
  return throughVariants(ids(data, "variant_id"), context)
}

const throughLevels: Resolver = async (levelIds, context) => {
  const { data } = await context.container.query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id"],
    filters: { id: levelIds },
  })
  return throughInventory(ids(data, "inventory_item_id"), context)
}

const throughCooperatives: Resolver = async (cooperativeIds, { container }) => {
  const { data } = await container.query.graph({
    entity: "cooperative_product",
    fields: ["product_id"],
    filters: { cooperative_id: cooperativeIds },
  })
  return ids(data, "product_id")
}

const throughCertificates: Resolver = async (certificateIds, { container }) => {
  const { data } = await container.query.graph({
    entity: "coverage",
    fields: ["product_id"],
    filters: { certificate_id: certificateIds },
  })
  return ids(data, "product_id")
}

const throughCoverages: Resolver = async (coverageIds, { container }) => {
  const { data } = await container.query.graph({
    entity: "coverage",
    fields: ["product_id"],
    filters: { id: coverageIds },
  })
  return ids(data, "product_id")
}

const throughExemptions: Resolver = async (exemptionIds, { container }) => {
  const { data } = await container.query.graph({
    entity: "exemption",
    fields: ["product_id"],
    filters: { id: exemptionIds },
  })
  return ids(data, "product_id")
}

const throughReservations: Resolver = async (reservationIds, context) => {
  const { data } = await context.container.query.graph({
    entity: "reservation",
    fields: ["inventory_item_id"],
    filters: { id: reservationIds },
  })
  return throughInventory(ids(data, "inventory_item_id"), context)
}

const throughPurchases: Resolver = async (purchaseIds, { container }) => {
  const { data } = await container.query.graph({
    entity: "purchase",
    fields: ["orders.items.product_id"],
    filters: { id: purchaseIds },
  })
  const purchases = data as { orders?: { items?: unknown[] }[] }[]
  return purchases.flatMap(({ orders = [] }) => orders.flatMap(({ items = [] }) => ids(items, "product_id")))
}

/** Which products an event is about, by the event's name. */
const resolvers: Record<string, Resolver> = {
  "product.created": async (products) => products,
  "product.updated": async (products) => products,
  "product.deleted": async (products) => products,
  "product-variant.created": throughVariants,
  "product-variant.updated": throughVariants,
  "inventory.inventory-level.created": throughLevels,
  "inventory.inventory-level.updated": throughLevels,
  "reservation-item.created": throughReservations,
  "purchase.placed": throughPurchases,
  "cooperative.cooperative.updated": throughCooperatives,
  "halal.certificate.updated": throughCertificates,
  "halal.coverage.created": throughCoverages,
  "halal.exemption.created": throughExemptions,
}

export const productEvents = Object.keys(resolvers)

/** The ids that an event is about. */
export function subjectsOf(data: unknown): string[] {
  const { id } = (data ?? {}) as { id?: string | string[] }
  return id === undefined ? [] : [id].flat()
}

/** A purchase reserves each of its lines and speaks for all of them at once. */
const isPartOfPurchase = (event: { name: string; data?: unknown }): boolean =>
  event.name === "reservation-item.created" && Boolean((event.data as { purchase_id?: string } | null)?.purchase_id)

/** Ids of the products that an event is about; none when it is about no product. */
export async function productsOf(event: { name: string; data?: unknown }, context: Context): Promise<string[]> {
  const subjects = subjectsOf(event.data)
  const resolve = isPartOfPurchase(event) ? undefined : resolvers[event.name]
  return resolve && subjects.length ? [...new Set(await resolve(subjects, context))] : []
}
