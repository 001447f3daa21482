// What the kill test does over HTTP: a buyer who pays by card, staff who refund.
import { ask } from "../bench/shop.mjs"

/** @typedef {import("../bench/shop.mjs").Shop} Shop */
/** @typedef {{ variant: string, option: string, cooperative: string }} Offer */

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
export const stripe = "pp_stripe_stripe"

/**
 * A cart of two cooperatives whose card payment has succeeded at the gateway; nobody has told the backend yet.
 * @param {Shop} shop @param {string} region @param {Offer[]} offers @param {string} double address of the gateway
 */
export async function paidCart(shop, region, offers, double) {
  const { cart } = await ask(shop, "/store/carts", { region_id: region, locale: "id" })
  const path = `/store/carts/${cart.id}`
  await ask(shop, `${path}/items`, { items: offers.map(({ variant }) => ({ variant_id: variant, quantity: 1 })) })
  await ask(shop, `${path}/address`, address)
  const choices = offers.map(({ cooperative, option }) => ({ cooperative_id: cooperative, shipping_option_id: option }))
  const { cart: ready } = await ask(shop, `${path}/shipping`, { choices })
  const agreed = { payment_provider: stripe, expected_total: ready.total }
  const { payment } = await ask(shop, `${path}/payment`, agreed)
  const [intent] = payment.client_secret.split("_secret_")
  await confirm(double, intent, payment.client_secret)
  return { id: cart.id, intent, agreed }
}

/** As the browser does with the Payment Element. @param {string} double @param {string} intent @param {string} secret */
async function confirm(double, intent, secret) {
  const body = new URLSearchParams({
    client_secret: secret,
    "payment_method_data[type]": "card",
    "payment_method_data[card][number]": "4242424242424242",
    "payment_method_data[card][exp_month]": "12",
    "payment_method_data[card][exp_year]": "2034",
    "payment_method_data[card][cvc]": "123",
  })
  const reply = await fetch(`${double}/v1/payment_intents/${intent}/confirm`, {
    method: "POST",
    headers: { authorization: "Bearer pk_test_double" },
    body,
  })
  const answer = /** @type {{ status?: string }} */ (await reply.json())
  if (answer.status !== "succeeded")
    throw new Error(`The card was not charged: ${JSON.stringify(answer).slice(0, 300)}`)
}

/** @param {Shop} shop */
export async function staffToken(shop) {
  const { token } = await ask(shop, "/auth/user/emailpass", {
    email: "provinsi@opop.test",
    password: "provinsi-opop",
  })
  return token
}
