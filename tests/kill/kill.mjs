// Kills the backend at each step of completing a purchase and of a refund, starts it again, and looks whether the whole thing is
// there once, or nothing of it and no money. See die-at-step.cjs for what a step is.
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { ask } from "../bench/shop.mjs"
import { paidCart, staffToken } from "./shop.mjs"

/**
 * @typedef {object} World
 * @property {import("../bench/shop.mjs").Shop} shop
 * @property {string} region
 * @property {import("./shop.mjs").Offer[]} offers two cooperatives
 * @property {string} double address of the gateway
 * @property {string} orders file that tells the backend at which step to die
 * @property {() => Promise<void>} start starts the backend; it may be running already
 * @property {() => Promise<void>} died until the backend has gone
 * @property {(sql: string, values?: unknown[]) => Promise<any[]>} sql
 */

/** @param {World} world @param {number} at */
const arm = ({ orders }, at) => writeFileSync(orders, String(at))
/** @param {World} world */
const disarm = ({ orders }) => rmSync(orders, { force: true })
/** @param {World} world */
const reached = ({ orders }) => readFileSync(`${orders}.reached`, "utf8")

/** @param {World} world @returns {Promise<{ intents: any[], refunds: any[] }>} */
async function gateway({ double }) {
  const ask = async (/** @type {string} */ what) =>
    /** @type {any[]} */ (await (await fetch(`${double}/_double/${what}`)).json())
  return { intents: await ask("intents"), refunds: await ask("refunds") }
}

/** How many steps a purchase or a refund has, by letting one go through. @param {World} world @param {() => Promise<unknown>} act */
export async function countSteps(world, act) {
  arm(world, 1_000_000)
  await act()
  // what an answer does not wait for takes a moment more
  await new Promise((resolve) => setTimeout(resolve, 1500))
  disarm(world)
  await new Promise((resolve) => setTimeout(resolve, 200))
  return Number(reached(world).split(" ")[0])
}

/**
 * @param {World} world @param {number} at step @param {"buyer" | "webhook"} who comes back afterwards
 * @returns {Promise<string>} what was found, or throws
 */
export async function killPurchase(world, at, who) {
  const { id, intent, agreed } = await paidCart(world.shop, world.region, world.offers, world.double)
  const before = await stock(world)
  arm(world, at)
  await ask(world.shop, `/store/carts/${id}/purchase`, agreed).catch(() => undefined)
  const where = await dieAndRestart(world)
  if (who === "buyer") await ask(world.shop, `/store/carts/${id}/purchase`, agreed)
  else await deliver(world, intent)
  return `${where}: ${await judgePurchase(world, { id, intent, agreed, before })}`
}

/** @param {World} world @param {{ id: string, intent: string, agreed: { expected_total: number }, before: number }} bought */
async function judgePurchase(world, { id, intent, agreed, before }) {
  const { intents } = await gateway(world)
  const charged = intents.find((one) => one.id === intent)
  const refunded = (await gateway(world)).refunds
    .filter((one) => one.payment_intent === intent)
    .reduce((sum, { amount }) => sum + amount, 0)
  const kept = (charged.amount_received - refunded) / 100
  const purchases = await world.sql("select * from purchase where cart_id = $1 and deleted_at is null", [id])
  const reserved = (await stock(world)) - before
  if (!purchases.length) {
    equal("money kept without a purchase", kept, 0)
    equal("stock reserved without a purchase", reserved, 0)
    return "nothing, and no money"
  }
  const [purchase] = purchases
  equal("purchases", purchases.length, 1)
  equal("state", purchase.state, "placed")
  const orders = await world.sql(
    `select distinct link.order_id from purchase_purchase_order_order link join "order" on "order".id = link.order_id
     where link.purchase_id = $1 and link.deleted_at is null and "order".deleted_at is null and "order".status <> 'canceled'`,
    [purchase.id],
  )
  equal("orders", orders.length, 2)
  const all = await world.sql(`select count(*)::int as n from "order" where metadata->>'purchase_id' = $1`, [
    purchase.id,
  ])
  equal("orders of this purchase at all", all[0].n, 2)
  const shares = await world.sql(
    `select coalesce(sum(captured_amount), 0)::int as captured, count(*)::int as n from payment_collection where metadata->>'order_id' = any($1) and deleted_at is null`,
    [orders.map(({ order_id }) => order_id)],
  )
  equal("shares", shares[0].n, 2)
  equal("captured in shares", shares[0].captured, agreed.expected_total)
  equal("money kept", kept, agreed.expected_total)
  equal("pieces reserved", reserved, 2)
  for (const [table, count] of [
    ["order_course", 2],
    ["order_transaction", 2],
  ]) {
    const rows = await world.sql(`select count(*)::int as n from ${table} where order_id = any($1)`, [
      orders.map(({ order_id }) => order_id),
    ])
    equal(String(table), rows[0].n, count)
  }
  return "the whole purchase, once"
}

/** @param {World} world @param {number} at @param {string} token of staff @param {{ order: string, intent: string }} paid */
export async function killRefund(world, at, token, { order, intent }) {
  const amount = 1_000
  const before = await refundedOf(world, order, intent)
  const body = { amount, note: "Uji coba", key: `kill-${at}-${Date.now()}` }
  const staff = { url: world.shop.url, headers: { ...world.shop.headers, authorization: `Bearer ${token}` } }
  arm(world, at)
  await ask(staff, `/admin/cooperative-orders/${order}/refund`, body).catch(() => undefined)
  const where = await dieAndRestart(world)
  const found = await refundedOf(world, order, intent)
  // whoever asked asks again, with the same key
  await ask(staff, `/admin/cooperative-orders/${order}/refund`, body)
  const after = await refundedOf(world, order, intent)
  equal("given back by the gateway", after.gateway - before.gateway, amount)
  equal("given back of the share", after.share - before.share, amount)
  equal("given back of the buyer's payment", after.parent - before.parent, amount)
  return `${where}: the refund, once (${found.gateway > before.gateway ? "had" : "had not"} left the gateway)`
}

/** Whole rupiah. @param {World} world @param {string} order @param {string} intent */
async function refundedOf(world, order, intent) {
  const { refunds } = await gateway(world)
  const [share] = await world.sql(
    `select coalesce(sum(refund.amount), 0)::int as n from refund join payment on payment.id = refund.payment_id
     join payment_collection collection on collection.id = payment.payment_collection_id
     where collection.metadata->>'order_id' = $1 and refund.deleted_at is null`,
    [order],
  )
  const [parent] = await world.sql(
    `select coalesce(sum(refund.amount), 0)::int as n from refund join payment on payment.id = refund.payment_id
     where payment.data->>'id' = $1 and refund.deleted_at is null`,
    [intent],
  )
  const sum = refunds.filter((one) => one.payment_intent === intent).reduce((total, one) => total + one.amount, 0)
  return { gateway: sum / 100, share: share.n, parent: parent.n }
}

/** @param {World} world */
async function dieAndRestart(world) {
  await world.died()
  const where = reached(world)
  disarm(world)
  await world.start()
  return where
}

/** @param {World} world @param {string} intent */
async function deliver({ double }, intent) {
  const events = await (await fetch(`${double}/_double/events`)).json()
  const [event] = /** @type {any[]} */ (events).filter(
    ({ type, data }) => type === "payment_intent.succeeded" && data.object.id === intent,
  )
  const reply = await fetch(`${double}/_double/deliver`, {
    method: "POST",
    body: JSON.stringify({ events: [event.id] }),
  })
  const { statuses } = /** @type {{ statuses: number[] }} */ (await reply.json())
  equal("the webhook's answer", statuses[0], 200)
}

/** Pieces reserved in the whole shop. @param {World} world */
async function stock({ sql }) {
  const [row] = await sql("select coalesce(sum(quantity), 0)::int as n from reservation_item where deleted_at is null")
  return row.n
}

/** @param {string} what @param {unknown} found @param {unknown} expected */
function equal(what, found, expected) {
  if (found !== expected) throw new Error(`${what}: ${found} instead of ${expected}`)
}

/** A purchase to refund, and who may do that. @param {World} world */
export async function paidPurchase(world) {
  const { id, intent, agreed } = await paidCart(world.shop, world.region, world.offers, world.double)
  const { purchase } = await ask(world.shop, `/store/carts/${id}/purchase`, agreed)
  return { order: purchase.orders[0].id, intent, token: await staffToken(world.shop) }
}
