import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import type { ProductDetail } from "../contract/catalogue"
import { availablePieces, type StockedVariant } from "../domain/available-pieces"
import { CodedError } from "../domain/coded-error"
import { sells } from "../domain/cooperative-state"
import { ownSku } from "../domain/own-sku"
import { regencyName } from "../domain/regencies"
import { toldAttributes } from "../domain/told-attributes"
import { categoryAttributes } from "./category-attributes"
import { defaultRegion } from "./default-region"
import { picturesOf } from "./pictures-of"

// nested rows are translated only when their ids are read too
const fields = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "status",
  "weight",
  "length",
  "width",
  "height",
  "hs_code",
  "metadata",
  "thumbnail",
  "images.url",
  "images.rank",
  "categories.id",
  "categories.handle",
  "categories.name",
  "options.id",
  "options.title",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.variant_rank",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.calculated_price.*",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "cooperative.id",
  "cooperative.handle",
  "cooperative.name",
  "cooperative.pesantren",
  "cooperative.state",
  "cooperative.regency_code",
  "cooperative.colour",
  "cooperative.accent",
  "cooperative.pattern",
]

type ProductRow = {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  status: string
  weight: number | null
  length: number | null
  width: number | null
  height: number | null
  hs_code: string | null
  metadata: ProductMetadata | null
  images: { url: string; rank: number }[]
  categories: { handle: string; name: string }[]
  options: { title: string }[]
  variants: (StockedVariant & {
    id: string
    title: string
    sku: string | null
    variant_rank: number | null
    calculated_price: { calculated_amount: number } | null
  })[]
  cooperative: (Omit<ProductDetail["cooperative"], "regency"> & { state: string }) | null
}

/** What products keep beside Medusa's own fields; net weight in grams, the packed weight is `product.weight`. */
export type ProductMetadata = {
  net_weight?: number
  shelf_life_days?: number | null
  export_ready?: boolean
  ingredients?: { id: string; en: string }
  has_option?: boolean
  /** Answers to what the category asks, by key. */
  attributes?: Record<string, string>
}

/**
 * A product as its page shows it.
 * @throws CodedError `product_not_found` for one that does not exist, is not published, or whose cooperative does not sell now
 */
export async function loadProduct(
  container: MedusaContainer,
  handle: string,
  locale: string | undefined,
): Promise<ProductDetail> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const region = await defaultRegion(container)
  const { data } = await query.graph(
    {
      entity: "product",
      fields,
      filters: { handle, status: "published" },
      context: {
        variants: { calculated_price: QueryContext({ region_id: region.id, currency_code: region.currency_code }) },
      },
    },
    { locale },
  )
  const product = data[0] as unknown as ProductRow | undefined
  if (!product?.cooperative || !sells(product.cooperative.state))
    throw new CodedError("product_not_found", `No product ${handle}`)
  return detailOf(container, product, product.cooperative, locale)
}

async function detailOf(
  container: MedusaContainer,
  product: ProductRow,
  cooperative: NonNullable<ProductRow["cooperative"]>,
  locale: string | undefined,
): Promise<ProductDetail> {
  const images = [...product.images].sort((a, b) => a.rank - b.rank)
  const pictureOf = await picturesOf(
    container,
    images.map(({ url }) => url),
  )
  const { metadata, weight, length, width, height } = product
  const category = product.categories[0]
  const { state: _, ...shown } = cooperative
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle ?? "",
    description: product.description ?? "",
    ingredients: metadata?.ingredients?.[locale === "en" ? "en" : "id"] ?? "",
    weight: metadata?.net_weight ?? null,
    packed: weight && length && width && height ? { weight, length, width, height } : null,
    shelf_life_days: metadata?.shelf_life_days ?? null,
    attributes: await answersOf(container, product, locale),
    hs_code: product.hs_code,
    export_ready: metadata?.export_ready === true,
    category: category ? { handle: category.handle, name: category.name } : null,
    option: metadata?.has_option ? (product.options[0]?.title ?? null) : null,
    variants: [...product.variants]
      .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
      .map((variant) => ({
        id: variant.id,
        title: variant.title,
        sku: ownSku(variant.sku),
        price: variant.calculated_price?.calculated_amount ?? 0,
        available: availablePieces(variant),
      })),
    pictures: images.flatMap(({ url }) => pictureOf(url) ?? []),
    cooperative: { ...shown, regency: regencyName(shown.regency_code) },
  }
}

async function answersOf(
  container: MedusaContainer,
  { metadata, categories }: ProductRow,
  locale: string | undefined,
): Promise<ProductDetail["attributes"]> {
  const answers = metadata?.attributes ?? {}
  if (Object.keys(answers).length === 0) return []
  const language = locale === "en" ? "en" : "id"
  const demands = await categoryAttributes(container, language)
  const asked = demands.find(({ handle }) => handle === categories[0]?.handle)?.attributes ?? []
  return toldAttributes(asked, answers, language === "en" ? "en-GB" : "id-ID")
}
