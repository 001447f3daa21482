// One order of a cooperative in each state, made as people make them.
import { ask } from "./shop.mjs"

/** @typedef {import("./shop.mjs").Shop} Shop */

const email = "siti@example.test"
const address = {
  country: "id",
  name: "Siti Aminah",
  email,
  phone: "081234567890",
  street: "Jl. Melati 5",
  district: "Tebet",
  regency: "Kota Jakarta Selatan",
  province: "DKI Jakarta",
  postcode: "12820",
}

/** How far each template goes, and its part of all orders. */
export const stages = /** @type {const} */ ([
  { steps: [], part: 0.03 },
  { steps: ["accept"], part: 0.03 },
  { steps: ["accept", "send"], part: 0.05 },
  { steps: ["accept", "send", "receive"], part: 0.84 },
  { steps: ["cancel"], part: 0.05 },
])

/**
 * @param {Shop} buyer @param {Shop} member @param {{ region: string, cooperative: string, variants: string[], option: string, provider: string }} goods
 * @returns {Promise<{ order: string, purchase: string, part: number }[]>}
 */
export async function templateOrders(buyer, member, goods) {
  const made = []
  for (const { steps, part } of stages) {
    const purchase = await buy(buyer, goods)
    const order = purchase.orders[0].id
    for (const step of steps) {
      if (step === "accept") await ask(member, `/vendor/orders/${order}/accept`, {})
      if (step === "send") await ask(member, `/vendor/orders/${order}/send`, { courier: "JNE", number: "JT0123456789" })
      if (step === "receive" || step === "cancel")
        await ask(buyer, `/store/purchases/${purchase.number}/orders/${order}`, { action: step, email })
    }
    made.push({ order, purchase: purchase.id, part })
  }
  return made
}

/** @param {Shop} shop @param {{ region: string, cooperative: string, variants: string[], option: string, provider: string }} goods */
async function buy(shop, { region, cooperative, variants, option, provider }) {
  const { cart } = await ask(shop, "/store/carts", { region_id: region, locale: "id" })
  const path = `/store/carts/${cart.id}`
  await ask(shop, `${path}/items`, { items: variants.map((variant_id) => ({ variant_id, quantity: 1 })) })
  await ask(shop, `${path}/address`, address)
  const choices = [{ cooperative_id: cooperative, shipping_option_id: option }]
  const { cart: ready } = await ask(shop, `${path}/shipping`, { choices })
  const agreed = { payment_provider: provider, expected_total: ready.total }
  const { purchase } = await ask(shop, `${path}/purchase`, agreed)
  return purchase
}
