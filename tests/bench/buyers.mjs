// The whole way of a buyer, twice: with Medusa's own single calls, and with ours that do several things at once.
import { ask } from "./shop.mjs"

/** @typedef {import("./shop.mjs").Shop} Shop */
/** @typedef {{ region: string, offers: { cooperative: string, variant: string, option: string }[] }} Goods one product of each cooperative */

const address = {
  country: "id",
  name: "Siti Aminah",
  email: "siti@example.test",
  phone: "081234567890",
  street: "Jl. Melati 5",
  district: "Tebet",
  regency: "Kota Jakarta Selatan",
  province: "DKI Jakarta",
  postcode: "12820",
}

const nativeAddress = {
  first_name: address.name,
  address_1: address.street,
  city: address.regency,
  province: address.province,
  postal_code: address.postcode,
  country_code: "id",
  phone: "+6281234567890",
}

export const provider = "pp_system_default"

/**
 * With the usual one call per choice, up to and without paying.
 * @param {Shop} shop @param {Goods} goods @param {number} count cooperatives
 * @param {number[]} [spent] @returns {Promise<string>} the cart, ready to be completed
 */
export async function fillWithSingleCalls(shop, { region, offers }, count, spent) {
  const bought = offers.slice(0, count)
  const { cart } = await ask(shop, "/store/carts", { region_id: region }, spent)
  const path = `/store/carts/${cart.id}`
  for (const { variant } of bought) await ask(shop, `${path}/line-items`, { variant_id: variant, quantity: 1 }, spent)
  await ask(
    shop,
    path,
    { email: address.email, shipping_address: nativeAddress, billing_address: nativeAddress },
    spent,
  )
  await ask(shop, `/store/shipping-options?cart_id=${cart.id}`, undefined, spent)
  for (const { option } of bought) await ask(shop, `${path}/shipping-methods`, { option_id: option }, spent)
  const { payment_collection } = await ask(shop, "/store/payment-collections", { cart_id: cart.id }, spent)
  await ask(
    shop,
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id: provider },
    spent,
  )
  return cart.id
}

/** @param {Shop} shop @param {string} cart @param {number[]} spent */
export const complete = (shop, cart, spent) => ask(shop, `/store/carts/${cart}/complete`, {}, spent)

/**
 * Several lines, the address, all shipping choices, payment and purchase: one request each.
 * @param {Shop} shop @param {Goods} goods @param {number} count @param {number[]} spent
 */
export async function buyWithOurs(shop, { region, offers }, count, spent) {
  const bought = offers.slice(0, count)
  const created = await ask(shop, "/store/carts", { region_id: region, locale: "id" }, spent)
  const path = `/store/carts/${created.cart.id}`
  await ask(
    shop,
    `${path}/items`,
    { items: bought.map(({ variant }) => ({ variant_id: variant, quantity: 1 })) },
    spent,
  )
  await ask(shop, `${path}/address`, address, spent)
  const choices = bought.map(({ cooperative, option }) => ({ cooperative_id: cooperative, shipping_option_id: option }))
  const { cart } = await ask(shop, `${path}/shipping`, { choices }, spent)
  await ask(shop, `${path}/purchase`, { payment_provider: provider, expected_total: cart.total }, spent)
}
