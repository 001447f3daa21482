import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pictureUrl } from "@opop/media/domain/picture-url"
import type { DeskProductDetail } from "../../contract/desk-product"
import { CodedError } from "../../domain/coded-error"
import { latest } from "../../domain/plan-product"
import { productGaps } from "../../domain/product-gaps"
import { stepsNow } from "../../domain/product-steps"
import { actorNames } from "../actor-names"
import { categoryAttributes } from "../category-attributes"
import { picturesOf } from "../pictures-of"
import { type ProductFileRow, productFiles, untouchedFile } from "./product-file-row"
import { productOfRow } from "./product-of-row"
import { productRows } from "./product-row"
import { showDeskProduct } from "./show-desk-product"

/**
 * One of a cooperative's products whole.
 * @throws CodedError `product_not_found`, also for another cooperative's
 */
export async function loadDeskProduct(
  container: MedusaContainer,
  cooperative_id: string,
  id: string,
): Promise<DeskProductDetail> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = (await productRows(database, cooperative_id, [id])).get(id)
  if (!row) throw new CodedError("product_not_found", `No product ${id}`)
  const [files, demands] = await Promise.all([productFiles(database, [id]), categoryAttributes(container, "id")])
  const file = files.get(id) ?? untouchedFile(id)
  const product = latest({ state: row.status, live: productOfRow(row), change: file.change })
  const urls = product.pictures.map((hash) => pictureUrl({ hash, width: 0 }))
  const pictureOf = await picturesOf(container, [...urls, row.images?.[0]])
  const names = await actorNames(database, [file.english_by])
  return {
    ...showDeskProduct(row, file, pictureOf),
    version: file.version,
    product,
    pictures: urls.flatMap((url) => pictureOf(url) ?? []),
    english_by: englishBy(file, names),
    gaps: productGaps(product, demands.find(({ handle }) => handle === product.category) ?? null),
    verdict: file.verdict,
    may: stepsNow(row.status, { refusedChange: file.change !== null && file.verdict !== null }),
  }
}

function englishBy(file: ProductFileRow, names: Map<string, string>): DeskProductDetail["english_by"] {
  const { english_party: party, english_at: at, english_by: by } = file
  return party && at ? { party, name: names.get(by ?? "") ?? "", at: new Date(at).toISOString() } : null
}
