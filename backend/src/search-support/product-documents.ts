import type { SearchTypes } from "@medusajs/framework/types"
import { availablePieces, type StockedVariant } from "@opop/vendor/domain/available-pieces"
import { sells } from "@opop/vendor/domain/cooperative-state"
import { regencyName } from "@opop/vendor/domain/regencies"
import { englishTexts } from "./english-texts"
import { halalKinds } from "./halal-kinds"
import { picturesByHash } from "./pictures-by-hash"

export const productFields = [
  "id",
  "handle",
  "status",
  "title",
  "subtitle",
  "thumbnail",
  "metadata",
  "created_at",
  "categories.id",
  "categories.handle",
  "categories.name",
  "cooperative.handle",
  "cooperative.name",
  "cooperative.state",
  "cooperative.regency_code",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
]

type Row = {
  id: string
  handle: string
  status: string
  title: string
  subtitle: string | null
  thumbnail: string | null
  metadata: { export_ready?: boolean } | null
  created_at: string
  categories: { id: string; handle: string; name: string }[]
  cooperative: { handle: string; name: string; state: string; regency_code: string } | null
  variants: (StockedVariant & { price_set: { prices: { amount: number; currency_code: string }[] } | null })[]
}

/** The search documents of a page of products; one that is not on sale has none and thereby leaves the index. */
export async function productDocuments(
  rows: Record<string, unknown>[],
  { container }: SearchTypes.SearchIngestionContext,
) {
  const products = (rows as unknown as Row[]).filter(
    ({ status, cooperative }) => status === "published" && cooperative && sells(cooperative.state),
  )
  const ids = products.map(({ id }) => id)
  const categoryIds = products.flatMap(({ categories }) => categories.map(({ id }) => id))
  const [halal, pictures, english] = await Promise.all([
    halalKinds(container.query, ids),
    picturesByHash(
      container.query,
      products.map(({ thumbnail }) => thumbnail),
    ),
    englishTexts(container.query, [...ids, ...categoryIds]),
  ])
  return products.flatMap((product) => {
    const prices = product.variants.flatMap(
      ({ price_set }) =>
        price_set?.prices.filter(({ currency_code }) => currency_code === "idr").map(({ amount }) => amount) ?? [],
    )
    const { cooperative } = product
    if (!prices.length || !cooperative) return []
    const price = Math.min(...prices)
    const kind = halal.get(product.id) ?? "none"
    const category = product.categories[0]
    return {
      id: product.id,
      handle: product.handle,
      title_id: product.title,
      title_en: english.get(product.id)?.["title"] ?? product.title,
      subtitle_id: product.subtitle ?? "",
      subtitle_en: english.get(product.id)?.["subtitle"] ?? product.subtitle ?? "",
      category_names: category ? `${category.name} ${english.get(category.id)?.["name"] ?? ""}` : "",
      cooperative_name: cooperative.name,
      cooperative_handle: cooperative.handle,
      regency: cooperative.regency_code,
      regency_name: regencyName(cooperative.regency_code),
      category: category?.handle ?? "",
      price,
      price_varies: Math.max(...prices) > price,
      in_stock: product.variants.some((variant) => availablePieces(variant) > 0),
      badge: kind === "certified",
      halal_kind: kind,
      export_ready: product.metadata?.export_ready === true,
      created_at: new Date(product.created_at),
      picture: pictures(product.thumbnail),
    }
  })
}
