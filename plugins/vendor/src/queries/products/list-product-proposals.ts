import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import {
  type productProposalsAnswer,
  productProposalsPerPage,
  type productProposalsQuery,
} from "../../contract/product-moderation"
import { likePattern } from "./like-pattern"

type Row = {
  product_id: string
  title: string
  cooperative_id: string
  name: string
  status: string
  proposed_at: Date | null
}

const waiting = `
  from product_file file
  join product on product.id = file.product_id and product.deleted_at is null
  join cooperative on cooperative.id = file.cooperative_id and cooperative.deleted_at is null
  where file.proposed_at is not null and file.verdict is null
    and (product.status = 'proposed' or (product.status = 'published' and file.change is not null))
    and (product.title ilike :words or cooperative.name ilike :words)`

/** What waits for the province, of every cooperative. */
export async function listProductProposals(
  container: MedusaContainer,
  { q, page }: z.output<typeof productProposalsQuery>,
): Promise<z.infer<typeof productProposalsAnswer>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bindings = { words: likePattern(q) }
  const [{ rows }, counted] = await Promise.all([
    database.raw<{ rows: Row[] }>(
      `select product.id as product_id, coalesce(file.change->'title'->>'id', product.title) as title, product.status,
         cooperative.id as cooperative_id, cooperative.name, file.proposed_at
       ${waiting} order by file.proposed_at, product.id limit ${productProposalsPerPage} offset :offset`,
      { ...bindings, offset: (page - 1) * productProposalsPerPage },
    ),
    database.raw<{ rows: { count: number }[] }>(`select count(*)::int as count ${waiting}`, bindings),
  ])
  return { proposals: rows.map(headOf), count: counted.rows[0]?.count ?? 0 }
}

const headOf = ({ product_id, title, cooperative_id, name, status, proposed_at }: Row) => ({
  product_id,
  title,
  cooperative: { id: cooperative_id, name },
  kind: status === "published" ? ("change" as const) : ("new" as const),
  proposed_at: proposed_at && new Date(proposed_at).toISOString(),
})
