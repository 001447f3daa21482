import { cartAnswer } from "@opop/vendor/contract/cart"
import { purchaseAnswer } from "@opop/vendor/contract/purchase"
import { type Api, client, type Reply } from "./http-client"
import { bankProvider, type Marketplace } from "./marketplace"

export const jakarta = {
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

export const cartOf = (reply: Reply) => cartAnswer.parse(reply.data).cart

/** What a storefront does, step by step, over HTTP. */
export function shopper(api: Api, market: Marketplace) {
  const store = client(api, market.headers)
  const variant = (cooperative: number, product = 0) =>
    market.cooperatives[cooperative]?.products[product]?.variant ?? ""

  /** An empty cart. */
  const newCart = async () =>
    (await store.post("/store/carts", { region_id: market.region, locale: "id" })).data.cart.id as string

  /** Two pieces of the first cooperative, one of the second. */
  const filled = async () => {
    const id = await newCart()
    const items = [
      { variant_id: variant(0), quantity: 2 },
      { variant_id: variant(1), quantity: 1 },
    ]
    await store.post(`/store/carts/${id}/items`, { items })
    return id
  }

  const addressed = async () => {
    const id = await filled()
    return { id, cart: cartOf(await store.post(`/store/carts/${id}/address`, jakarta)) }
  }

  /** A cart that only has to be paid. */
  const ready = async () => {
    const { id, cart } = await addressed()
    const choices = cart.parcels.map(({ cooperative, options }) => ({
      cooperative_id: cooperative.id,
      shipping_option_id: options[0]?.id,
    }))
    return cartOf(await store.post(`/store/carts/${id}/shipping`, { choices }))
  }

  const pay = (id: string, body: object) => store.post(`/store/carts/${id}/purchase`, body)

  const bought = async () => {
    const cart = await ready()
    const reply = await pay(cart.id, { payment_provider: bankProvider, expected_total: cart.total })
    return purchaseAnswer.parse(reply.data).purchase
  }

  return { store, variant, newCart, filled, addressed, ready, pay, bought }
}
