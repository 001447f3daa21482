import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import { type Promotion, type promotionsAnswer, promotionsPerPage } from "../contract/promotion"
import { codePrefix } from "../domain/code-prefix"
import { CodedError } from "../domain/coded-error"
import { ownProducts } from "./promotion-products"
import { type PromotionRow, promotionColumns, showPromotion } from "./promotion-row"

type Answer = z.output<typeof promotionsAnswer>

/** A cooperative's promotions, newest first, and what a new one may be about. */
export async function listPromotions(
  container: MedusaContainer,
  cooperative_id: string,
  { page, choices }: { page: number; choices: boolean },
): Promise<Answer> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const where = `where own.cooperative_id = :cooperative_id and own.deleted_at is null`
  const [{ rows }, counted, cooperative] = await Promise.all([
    database.raw<{ rows: PromotionRow[] }>(
      `select ${promotionColumns} ${where} order by own.created_at desc, own.id desc limit :take offset :skip`,
      { cooperative_id, take: promotionsPerPage, skip: (page - 1) * promotionsPerPage },
    ),
    database.raw(`select count(*)::int as count from store_promotion own ${where}`, { cooperative_id }),
    database("cooperative").where({ id: cooperative_id }).first("handle"),
  ])
  const named = choices ? null : rows.flatMap(({ product_ids }) => product_ids ?? [])
  const products = named?.length === 0 ? [] : await ownProducts(container, cooperative_id, named)
  const titles = new Map(products.map(({ id, title }) => [id, title]))
  const now = new Date()
  return {
    promotions: rows.map((row) => showPromotion(row, titles, now)),
    count: counted.rows[0].count,
    prefix: codePrefix(cooperative.handle),
    products: choices ? products.map(({ id, title }) => ({ id, title })) : [],
  }
}

/** @throws CodedError `promotion_not_found`, also for another cooperative's */
export async function ownPromotionRow(
  container: MedusaContainer,
  cooperative_id: string,
  id: string,
): Promise<PromotionRow> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: PromotionRow[] }>(
    `select ${promotionColumns} where own.cooperative_id = ? and own.id = ? and own.deleted_at is null`,
    [cooperative_id, id],
  )
  const [row] = rows
  if (!row) throw new CodedError("promotion_not_found", `No promotion ${id}`)
  return row
}

/** @throws CodedError `promotion_not_found` */
export async function loadPromotion(
  container: MedusaContainer,
  cooperative_id: string,
  id: string,
): Promise<Promotion> {
  const row = await ownPromotionRow(container, cooperative_id, id)
  const products = row.product_ids ? await ownProducts(container, cooperative_id, row.product_ids) : []
  return showPromotion(row, new Map(products.map(({ id, title }) => [id, title])), new Date())
}
