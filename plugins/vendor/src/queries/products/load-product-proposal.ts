import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pictureUrl } from "@opop/media/domain/picture-url"
import type { z } from "zod"
import type { productProposalAnswer } from "../../contract/product-moderation"
import { CodedError } from "../../domain/coded-error"
import { latest } from "../../domain/plan-product"
import { changedFields } from "../../domain/product-changes"
import { picturesOf } from "../pictures-of"
import { ownerOfProduct } from "./owner-of-product"
import { productFiles, untouchedFile } from "./product-file-row"
import { productOfRow } from "./product-of-row"
import { productRows } from "./product-row"

/**
 * What is proposed beside what buyers see.
 * @throws CodedError `product_not_found`
 */
export async function loadProductProposal(
  container: MedusaContainer,
  product_id: string,
): Promise<z.infer<typeof productProposalAnswer>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const owner = await ownerOfProduct(container, product_id)
  const row = (await productRows(database, owner.id, [product_id])).get(product_id)
  if (!row) throw new CodedError("product_not_found", `No product ${product_id}`)
  const file = (await productFiles(database, [product_id])).get(product_id) ?? untouchedFile(product_id)
  const live = productOfRow(row)
  const before = row.status === "published" ? live : null
  const after = latest({ state: row.status, live, change: file.change })
  const urls = [...new Set([...live.pictures, ...after.pictures])].map((hash) => pictureUrl({ hash, width: 0 }))
  const pictureOf = await picturesOf(container, urls)
  return {
    proposal: {
      product_id,
      title: after.title.id,
      cooperative: owner,
      kind: before ? "change" : "new",
      proposed_at: file.proposed_at && new Date(file.proposed_at).toISOString(),
      version: file.version,
      before,
      after,
      pictures: urls.flatMap((url) => pictureOf(url) ?? []),
      fields: before ? changedFields(before, after) : [],
      english_by: file.english_party,
      verdict: file.verdict,
    },
  }
}
