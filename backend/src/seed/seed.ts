import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { demonstration } from "@opop/demonstration"
import type { ProductData } from "@opop/demonstration/product"
import { bulkInsert, type Tables } from "./bulk-insert"
import { createPeople } from "./people"
import { makePictures } from "./pictures"
import { placementRows } from "./placements"
import { addCooperative } from "./rows/cooperative-rows"
import { addHalal } from "./rows/halal-rows"
import { addProduct } from "./rows/product-rows"
import { scaledData } from "./scale/scaled-data"
import { type StoreIds, setUpStore } from "./set-up-store"

/** The cooperative whose owner can sign in. */
export const demonstrationCooperative = "taysir-jember"

/** Products are spread over this many days before the seed's own date, so that "newest" means something. */
const firstDay = Date.parse("2026-01-05T03:00:00Z")
const dayMs = 86_400_000

/**
 * Fills the database: `medusa exec src/seed/seed.js [cooperatives] [products]`. Without numbers, the demonstration; with larger
 * ones, a catalogue of that size for measurements. Deterministic, and adding only what is missing.
 */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const [cooperativeCount = 0, productCount = 0] = args.map(Number)
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const key = process.env["PUBLISHABLE_KEY"]
  if (!key?.startsWith("pk_")) throw new Error("PUBLISHABLE_KEY must be set to a key that begins with pk_")
  const store = await setUpStore(container, key)
  const base = demonstration()
  const data = scaledData(base, { cooperatives: cooperativeCount, products: productCount })

  const byHandle = new Map(base.cooperatives.map((cooperative) => [cooperative.handle, cooperative]))
  const urls = await makePictures(container, base.products, byHandle, (done) => {
    if (done % 40 === 0) logger.info(`Pictures: ${done} of ${base.products.length}`)
  })
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.transaction(async (transaction) => {
    const cooperatives: Tables = new Map()
    for (const cooperative of data.cooperatives) addCooperative(cooperatives, cooperative, store)
    await bulkInsert(transaction, cooperatives)
    for (const products of batches(data.products, 5000)) {
      await bulkInsert(transaction, productTables(products, store, urls, data.products.length))
      logger.info(`Products written: up to ${products.at(-1)?.handle}`)
    }
    const rest: Tables = new Map([["placement", placementRows(base.products)]])
    addHalal(rest, data.products)
    await bulkInsert(transaction, rest)
  })
  await createPeople(container, demonstrationCooperative)
  await refillIndex(container)
  logger.info(`Seeded ${data.cooperatives.length} cooperatives and ${data.products.length} products`)
}

let written = 0

function productTables(products: ProductData[], store: StoreIds, urls: Map<string, string>, total: number): Tables {
  const tables: Tables = new Map()
  for (const product of products) {
    const createdAt = new Date(firstDay + Math.floor((written++ * 300 * dayMs) / total))
    const drawn = urls.get(product.handle) ?? urls.get(product.handle.replace(/-\d+$/, "")) ?? null
    addProduct(tables, product, store, drawn, createdAt)
  }
  return tables
}

function* batches<T>(list: T[], size: number): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size)
}

/** Rows written straight into the tables make no events: the index is filled again as a whole. */
async function refillIndex(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: "product" })
}
