import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CreatePromotion } from "../contract/promotion"
import { promotionRules } from "../domain/promotion-rules"
import { promotionMoments } from "../domain/promotion-state"

export type PromotionTerms = CreatePromotion & { cooperative_id: string }

const raw = (value: number) => JSON.stringify({ value: String(value), precision: 20 })

/**
 * Medusa's own rows of a promotion, made from its terms, or made anew: in the caller's transaction, so that the terms and what
 * computes can never differ. It is
 * not automatic in Medusa, which would look at everybody's for each cart: `cart-promotions-to-try` names those that may hold.
 */
export async function writePromotionRows(
  transaction: Knex.Transaction,
  promotion_id: string,
  terms: PromotionTerms,
): Promise<void> {
  const { method, targets, conditions } = promotionRules(terms)
  const { starts, ends } = promotionMoments(terms)
  const now = new Date()
  const campaign_id = `procamp_${promotion_id}`
  const method_id = `proappmet_${promotion_id}`
  await upsert(transaction, "promotion_campaign", {
    ...{ id: campaign_id, name: terms.name, campaign_identifier: promotion_id },
    ...{ starts_at: starts, ends_at: ends, updated_at: now },
  })
  await upsert(transaction, "promotion", {
    ...{ id: promotion_id, code: terms.code ?? promotion_id, type: "standard", status: "active", campaign_id },
    ...{ is_automatic: false, is_tax_inclusive: method.target === "items", limit: terms.limit, updated_at: now },
  })
  await upsert(transaction, "promotion_application_method", {
    ...{ id: method_id, promotion_id, type: method.type, target_type: method.target, allocation: method.allocation },
    ...{ value: method.value, raw_value: raw(method.value), currency_code: "idr", updated_at: now },
    max_quantity: method.allocation === "each" ? 1 : null,
  })
  await forgetRules(transaction, promotion_id, method_id)
  const bound = [
    ...targets.map((rule) => ({
      rule,
      table: "application_method_target_rules",
      owner: { application_method_id: method_id },
    })),
    ...conditions.map((rule) => ({ rule, table: "promotion_promotion_rule", owner: { promotion_id } })),
  ]
  for (const { rule, table, owner } of bound) {
    const promotion_rule_id = generateEntityId(undefined, "prorul")
    await transaction("promotion_rule").insert({
      ...{ id: promotion_rule_id, attribute: rule.attribute, operator: rule.operator },
    })
    await transaction("promotion_rule_value").insert(
      rule.values.map((value) => ({ id: generateEntityId(undefined, "prorulval"), promotion_rule_id, value })),
    )
    await transaction(table).insert({ ...owner, promotion_rule_id })
  }
}

const upsert = (transaction: Knex.Transaction, table: string, row: { id: string } & Record<string, unknown>) =>
  transaction(table).insert(row).onConflict("id").merge()

async function forgetRules(transaction: Knex.Transaction, promotion_id: string, method_id: string): Promise<void> {
  const targets = await transaction("application_method_target_rules")
    .where({ application_method_id: method_id })
    .delete()
    .returning("promotion_rule_id")
  const conditions = await transaction("promotion_promotion_rule")
    .where({ promotion_id })
    .delete()
    .returning("promotion_rule_id")
  const rules = [...targets, ...conditions].map(({ promotion_rule_id }) => promotion_rule_id)
  await transaction("promotion_rule_value").whereIn("promotion_rule_id", rules).delete()
  await transaction("promotion_rule").whereIn("id", rules).delete()
}
