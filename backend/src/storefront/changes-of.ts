import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Change } from "@opop/vendor/contract/changes"
import { productEvents, productsOf, subjectsOf } from "../search-support/product-events"

type Occurrence = { name: string; data: unknown }

/** Pages ask for stock themselves: only the product's own page starts with a number that may be old. */
const stockEvents = new Set([
  "inventory.inventory-level.created",
  "inventory.inventory-level.updated",
  "reservation-item.created",
  "purchase.placed",
])

/** Events that say by their name alone which pages are old. */
const plain: Record<string, Change[]> = {
  "halal.certificate.created": [{ about: "halal" }, { about: "catalogue" }],
  "halal.certificate.updated": [{ about: "halal" }, { about: "catalogue" }],
  "halal.certificate.deleted": [{ about: "halal" }, { about: "catalogue" }],
  "halal.coverage.created": [{ about: "halal" }, { about: "catalogue" }],
  "halal.coverage.deleted": [{ about: "halal" }, { about: "catalogue" }],
  "curation.placement.created": [{ about: "placements" }],
  "curation.placement.updated": [{ about: "placements" }],
  "curation.placement.deleted": [{ about: "placements" }],
  "product-category.created": [{ about: "categories" }],
  "product-category.updated": [{ about: "categories" }],
  "product-category.deleted": [{ about: "categories" }],
  "region.created": [{ about: "regions" }],
  "region.updated": [{ about: "regions" }],
}

const cooperativeEvents = ["cooperative.cooperative.created", "cooperative.cooperative.updated"]

/** Shown by the store's own page and nowhere else. */
const storeEvent = "cooperative-store.changed"

/** Every event after which a page of the shop may show something old. */
export const shownEvents = [...new Set([...Object.keys(plain), ...cooperativeEvents, storeEvent, ...productEvents])]

/**
 * What has changed for the shop's pages.
 * @returns nothing for an event that no page shows
 */
export async function changesOf({ name, data }: Occurrence, container: MedusaContainer): Promise<Change[]> {
  const known = plain[name]
  if (known) return known
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const handles = async (entity: string, ids: string[]): Promise<string[]> => {
    if (!ids.length) return []
    const { data: rows } = await query.graph({ entity, fields: ["handle"], filters: { id: ids }, withDeleted: true })
    return (rows as { handle?: string }[]).flatMap(({ handle }) => handle ?? [])
  }
  const storesOf = async () =>
    (await handles("cooperative", subjectsOf(data))).map((handle): Change => ({ about: "cooperative", handle }))
  if (name === storeEvent) return storesOf()
  const touched = await productsOf({ name, data }, { container: { query } })
  const products = (await handles("product", touched)).map((handle): Change => ({ about: "product", handle }))
  if (stockEvents.has(name)) return products
  const stores = cooperativeEvents.includes(name) ? await storesOf() : []
  return [...stores, ...products, { about: "catalogue" }]
}
