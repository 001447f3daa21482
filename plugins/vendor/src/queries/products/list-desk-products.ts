import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import {
  type deskProductsAnswer,
  deskProductsPerPage,
  type deskProductsQuery,
  type deskProductTabs,
} from "../../contract/desk-product"
import { picturesOf } from "../pictures-of"
import { productAllowance } from "../product-allowance"
import { likePattern } from "./like-pattern"
import { productFiles, untouchedFile } from "./product-file-row"
import { productRows } from "./product-row"
import { showDeskProduct } from "./show-desk-product"

type Tab = (typeof deskProductTabs)[number]

/** Starts from the cooperative's links, so that what others have costs nothing. */
const own = `
  from cooperative_cooperative_product_product link
  join product on product.id = link.product_id and product.deleted_at is null
  left join product_file file on file.product_id = product.id
  where link.cooperative_id = :cooperative_id and link.deleted_at is null and product.title ilike :title`

const soldOut = `product.status = 'published' and not exists (
  select 1 from product_variant variant
  join product_variant_inventory_item kept on kept.variant_id = variant.id and kept.deleted_at is null
  join inventory_level level on level.inventory_item_id = kept.inventory_item_id and level.deleted_at is null
  where variant.product_id = product.id and variant.deleted_at is null and level.stocked_quantity > level.reserved_quantity)`

/** A change that waits or was refused stands beside what buyers see: such a product is in two tabs. */
const tabs: Record<Tab, string> = {
  all: "true",
  published: "product.status = 'published'",
  draft: "product.status = 'draft'",
  proposed: "(product.status = 'proposed' or (file.change is not null and file.verdict is null))",
  rejected: "(product.status = 'rejected' or (file.change is not null and file.verdict is not null))",
  sold_out: soldOut,
}

/** A page of a cooperative's products, last changed first. */
export async function listDeskProducts(
  container: MedusaContainer,
  cooperative_id: string,
  { tab, q, page }: z.output<typeof deskProductsQuery>,
): Promise<z.infer<typeof deskProductsAnswer>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bindings = { cooperative_id, title: likePattern(q) }
  const offset = (page - 1) * deskProductsPerPage
  const [counts, found, { limit }] = await Promise.all([
    countTabs(database, bindings),
    database.raw<{ rows: { id: string }[] }>(
      `select product.id ${own} and ${tabs[tab]} order by product.updated_at desc, product.id desc limit ${deskProductsPerPage} offset :offset`,
      { ...bindings, offset },
    ),
    productAllowance(container, cooperative_id),
  ])
  const ids = found.rows.map(({ id }) => id)
  const [rows, files] = await Promise.all([productRows(database, cooperative_id, ids), productFiles(database, ids)])
  const pictureOf = await picturesOf(
    container,
    [...rows.values()].map((row) => row.images?.[0]),
  )
  const products = ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [showDeskProduct(row, files.get(id) ?? untouchedFile(id), pictureOf)] : []
  })
  return { products, count: counts[tab], counts, limit }
}

async function countTabs(
  database: Knex,
  bindings: { cooperative_id: string; title: string },
): Promise<Record<Tab, number>> {
  const columns = Object.entries(tabs).map(
    ([tab, condition]) => `count(*) filter (where ${condition})::int as "${tab}"`,
  )
  const { rows } = await database.raw<{ rows: Record<Tab, number>[] }>(`select ${columns.join(", ")} ${own}`, bindings)
  return rows[0] ?? { all: 0, published: 0, draft: 0, proposed: 0, rejected: 0, sold_out: 0 }
}
