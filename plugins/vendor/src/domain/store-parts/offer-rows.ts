import { partId } from "./part-id"
import type { PartRows } from "./part-row"
import type { ShippingOffer } from "./shipping-offers"

type Place = { key: string; zone: string; profile: string }

/** One shipping option with its type, its price and its English words. */
export function offerRows({ key, zone, profile }: Place, offer: ShippingOffer): PartRows {
  const id = partId("so", key, offer.code)
  const type = partId("sotype", key, offer.code)
  const price_set = partId("pset", key, offer.code)
  const rule = (name: string, attribute: string, value: string) => ({
    id: partId("sorul", key, offer.code, name),
    ...{ attribute, operator: "eq", value, shipping_option_id: id },
  })
  return [
    ["shipping_option_type", [{ id: type, label: offer.name.id, description: offer.description.id, code: offer.code }]],
    [
      "shipping_option",
      [
        {
          ...{ id, name: offer.name.id, price_type: "flat", service_zone_id: zone, shipping_profile_id: profile },
          ...{ provider_id: "manual_manual", shipping_option_type_id: type, data: {} },
        },
      ],
    ],
    ["shipping_option_rule", [rule("store", "enabled_in_store", "true"), rule("return", "is_return", "false")]],
    ["price_set", [{ id: price_set }]],
    [
      "price",
      [
        {
          ...{ id: partId("price", key, offer.code), price_set_id: price_set, currency_code: "idr" },
          ...{ amount: offer.price, raw_amount: { value: String(offer.price), precision: 20 }, rules_count: 0 },
        },
      ],
    ],
    [
      "shipping_option_price_set",
      [{ id: partId("sops", key, offer.code), shipping_option_id: id, price_set_id: price_set }],
    ],
    [
      "translation",
      [
        english("shipping_option", id, { name: offer.name.en }),
        english("shipping_option_type", type, { label: offer.name.en, description: offer.description.en }),
      ],
    ],
  ]
}

/** Indonesian is the base language and stands in the entity itself. */
const english = (reference: string, reference_id: string, texts: Record<string, string>) => ({
  id: partId("trans", reference, reference_id),
  ...{ reference, reference_id, locale_code: "en", translations: texts },
  translated_field_count: Object.keys(texts).length,
})
