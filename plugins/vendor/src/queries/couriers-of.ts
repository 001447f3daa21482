import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoreCourier } from "../contract/store-settings"

const options = `
  select link.cooperative_id, so.id,
    coalesce(nullif(words.translations ->> 'name', ''), so.name) as name,
    coalesce(nullif(type_words.translations ->> 'description', ''), type.description, '') as description,
    exists (
      select 1 from geo_zone where service_zone_id = so.service_zone_id and country_code = 'id' and deleted_at is null
    ) as domestic,
    coalesce(bool_and(rule.value #>> '{}' = 'true') filter (where rule.attribute = 'enabled_in_store'), true) as offered
  from cooperative_cooperative_fulfillment_shipping_profile link
  join shipping_option so on so.shipping_profile_id = link.shipping_profile_id and so.deleted_at is null
  left join shipping_option_type type on type.id = so.shipping_option_type_id and type.deleted_at is null
  left join shipping_option_rule rule on rule.shipping_option_id = so.id and rule.deleted_at is null
  left join translation words on words.reference_id = so.id and words.locale_code = :locale and words.deleted_at is null
  left join translation type_words on type_words.reference_id = type.id and type_words.locale_code = :locale
    and type_words.deleted_at is null
  where link.cooperative_id = any(:ids) and link.deleted_at is null
  group by link.cooperative_id, so.id, words.translations, type_words.translations, type.description
  having not coalesce(bool_or(rule.attribute = 'is_return' and rule.value #>> '{}' = 'true'), false)
  order by domestic desc, so.created_at, so.id`

/** The ways of sending that cooperatives have, those that they don't offer now included, in the reader's language. */
export async function couriersOf(
  container: MedusaContainer,
  cooperative_ids: readonly string[],
  locale = "id",
): Promise<Map<string, StoreCourier[]>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: (StoreCourier & { cooperative_id: string })[] }>(options, {
    ids: [...cooperative_ids],
    locale,
  })
  const couriers = new Map<string, StoreCourier[]>()
  for (const { cooperative_id, ...courier } of rows)
    couriers.set(cooperative_id, [...(couriers.get(cooperative_id) ?? []), courier])
  return couriers
}
