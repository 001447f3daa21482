import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { ChangePromotion, CreatePromotion } from "../contract/promotion"
import { CodedError } from "../domain/coded-error"
import { promotionFaults } from "../domain/promotion-faults"
import { ownPromotionRow } from "../queries/list-promotions"
import { ownProducts } from "../queries/promotion-products"
import { type PromotionRow, stateOfRow } from "../queries/promotion-row"
import type { Desk } from "./desk-member"
import { noteStoreChange } from "./note-store-change"
import { type PromotionTerms, writePromotionRows } from "./write-promotion"

/**
 * A promotion on the cooperative's own products, paid by itself.
 * @returns its id
 * @throws CodedError `code_taken`; `product_not_found` for another's product; `invalid_input` for terms that make no sense
 */
export async function createPromotion(container: MedusaContainer, desk: Desk, input: CreatePromotion): Promise<string> {
  const terms = termsOf(desk.cooperative_id, input)
  await assertTerms(container, terms)
  const id = generateEntityId(undefined, "stpro")
  const promotion_id = generateEntityId(undefined, "promo")
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database
    .transaction(async (transaction) => {
      await writePromotionRows(transaction, promotion_id, terms)
      await transaction("store_promotion").insert({
        ...{ id, promotion_id, cooperative_id: desk.cooperative_id, kind: terms.kind, code: terms.code },
        ...columnsOf(terms),
      })
    })
    .catch((error: { code?: string; constraint?: string }) => {
      if (error.code === "23505" && /code/.test(error.constraint ?? ""))
        throw new CodedError("code_taken", `The code ${terms.code} is taken`)
      throw error
    })
  await note(container, desk, { id, kind: "promotion_created", terms, before: null })
  return id
}

/**
 * Other terms from now on; kind and code stay. Whoever has it in the cart is told of the new total before they pay.
 * @throws CodedError `promotion_not_found`, `promotion_state` once it is over, `changed_meanwhile`, and as `createPromotion`
 */
export async function changePromotion(
  container: MedusaContainer,
  desk: Desk,
  id: string,
  { version, ...input }: ChangePromotion,
): Promise<void> {
  const row = await ownPromotionRow(container, desk.cooperative_id, id)
  assertOpen(row)
  const terms = termsOf(desk.cooperative_id, { ...input, kind: row.kind, code: row.code })
  await assertTerms(container, terms)
  await save(container, row, version, columnsOf(terms), (transaction) =>
    writePromotionRows(transaction, row.promotion_id, terms),
  )
  await note(container, desk, { id, kind: "promotion_changed", terms, before: row })
}

/** It holds no longer, whatever its days say; for good. @throws CodedError `promotion_not_found`, `promotion_state` */
export async function endPromotion(container: MedusaContainer, desk: Desk, id: string): Promise<void> {
  const row = await ownPromotionRow(container, desk.cooperative_id, id)
  assertOpen(row)
  await save(container, row, row.version, { ended_at: new Date() }, async (transaction) => {
    await transaction("promotion")
      .where({ id: row.promotion_id })
      .update({ status: "inactive", updated_at: new Date() })
  })
  await note(container, desk, { id, kind: "promotion_ended", terms: row, before: null })
}

const termsOf = (cooperative_id: string, input: CreatePromotion): PromotionTerms => ({
  ...input,
  cooperative_id,
  ...(input.kind === "free_shipping" && { value: 0, product_ids: null }),
})

const columnsOf = ({ name, value, minimum, limit, product_ids, from, until }: PromotionTerms) => ({
  ...{ name, value, minimum, usage_limit: limit, product_ids, from_day: from, until_day: until },
})

async function assertTerms(container: MedusaContainer, terms: PromotionTerms): Promise<void> {
  const { cooperative_id, product_ids } = terms
  const products = await ownProducts(container, cooperative_id, product_ids)
  const missing = product_ids?.filter((id) => !products.some((product) => product.id === id)) ?? []
  if (missing.length) throw new CodedError("product_not_found", `Not this cooperative's: ${missing.join(", ")}`)
  const prices = products.flatMap(({ price }) => price ?? [])
  const faults = promotionFaults(terms, prices.length ? Math.min(...prices) : null, new Date())
  if (!faults.length) return
  const fields = faults.map((fault) => ({ ...fault, message: fault.code }))
  throw new CodedError("invalid_input", faults.map(({ path, code }) => `${path}: ${code}`).join("; "), { fields })
}

function assertOpen(row: PromotionRow): void {
  const state = stateOfRow(row, new Date())
  if (state === "over") throw new CodedError("promotion_state", `Promotion ${row.id} is over`, { state })
}

async function save(
  container: MedusaContainer,
  { id }: PromotionRow,
  version: number,
  columns: object,
  also: (transaction: Knex.Transaction) => Promise<void>,
): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.transaction(async (transaction) => {
    const saved = await transaction("store_promotion")
      .where({ id, version, ended_at: null, deleted_at: null })
      .update({ ...columns, version: version + 1, updated_at: new Date() })
    if (!saved) throw new CodedError("changed_meanwhile", `Promotion ${id} is not at version ${version}`)
    await also(transaction)
  })
}

type Noted = {
  id: string
  kind: "promotion_created" | "promotion_changed" | "promotion_ended"
  terms: PromotionTerms | PromotionRow
  before: PromotionRow | null
}

async function note(container: MedusaContainer, desk: Desk, { id, kind, terms, before }: Noted): Promise<void> {
  const shown = (of: PromotionTerms | PromotionRow) => ({
    ...{ name: of.name, kind: of.kind, value: of.value, code: of.code, minimum: of.minimum },
    ...("from" in of ? { from: of.from, until: of.until } : { from: of.from_day, until: of.until_day }),
  })
  await noteStoreChange(container, {
    ...{ cooperative_id: desk.cooperative_id, kind, subject: id, label: terms.name },
    by: { party: "member", id: desk.member_id },
    before: before && shown(before),
    after: shown(terms),
  })
}
