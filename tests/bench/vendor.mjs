// The desk's main reads for one cooperative with many products and orders, among few and among many other cooperatives.
import { belongingsOf, copy, ownOfOrders, ownOfProducts } from "./clone-rows.mjs"
import { templateOrders } from "./desk-orders.mjs"
import { ask, quantile } from "./shop.mjs"

/** @typedef {import("./clone-rows.mjs").Sql} Sql */
/** @typedef {import("./shop.mjs").Shop} Shop */

/** What a member looks at, and what its p95 may be at most, in milliseconds. @type {[string, string, number?][]} */
const reads = [
  ["orders, new", "/vendor/orders?tab=new", 100],
  ["orders, done", "/vendor/orders?tab=done", 100],
  ["orders, all", "/vendor/orders?tab=all", 100],
  ["orders, all, page 400", "/vendor/orders?tab=all&page=400", 100],
  ["one order", "/vendor/orders/:order"],
  ["products", "/vendor/products", 100],
  ["products, page 40", "/vendor/products?page=40", 100],
  ["products, searched", "/vendor/products?q=kopi", 100],
  ["prices", "/vendor/product-prices", 100],
  ["who I am", "/vendor/me"],
  ["money", "/vendor/money"],
  ["sales by day", "/vendor/sales?by=day"],
]

export const size = { orders: 20_000, products: 2_000, cooperatives: 1_210, others: 80 }

/** @param {Sql} sql @param {string} handle @param {string} provider a way of paying that needs no gateway */
export async function goodsOf(sql, handle, provider) {
  const [region] = await sql("select id from region where currency_code = 'idr' limit 1")
  await sql(
    `insert into payment_provider (id, is_enabled) values ($1, true) on conflict (id) do update set is_enabled = true`,
    [provider],
  )
  await sql(
    `insert into region_payment_provider (region_id, payment_provider_id, id) values ($1, $2, 'regpp_bench') on conflict do nothing`,
    [region?.["id"], provider],
  )
  const [cooperative] = await sql("select id from cooperative where handle = $1", [handle])
  const variants = await sql(
    `select variant.id, variant.product_id from cooperative_cooperative_product_product owner
      join product_variant variant on variant.product_id = owner.product_id
      join product_variant_inventory_item item on item.variant_id = variant.id
      join inventory_level level on level.inventory_item_id = item.inventory_item_id
      where owner.cooperative_id = $1 and level.stocked_quantity > 10 order by variant.id`,
    [cooperative?.["id"]],
  )
  const [option] = await sql(
    `select option.id from shipping_option option
      join cooperative_cooperative_fulfillment_shipping_profile link on link.shipping_profile_id = option.shipping_profile_id
      join geo_zone geo on geo.service_zone_id = option.service_zone_id and geo.country_code = 'id'
      where link.cooperative_id = $1 limit 1`,
    [cooperative?.["id"]],
  )
  return {
    region: region?.["id"],
    cooperative: cooperative?.["id"],
    provider,
    option: option?.["id"],
    variants: variants.slice(0, 2).map(({ id }) => id),
    products: [...new Set(variants.map(({ product_id }) => product_id))],
  }
}

/**
 * The cooperative's own orders and products: one of each state and kind as people make them, the rest as copies.
 * @param {Sql} sql @param {Shop} buyer @param {Shop} member @param {Awaited<ReturnType<typeof goodsOf>>} goods
 */
export async function fillCooperative(sql, buyer, member, goods) {
  const templates = await templateOrders(buyer, member, goods)
  const orders = []
  for (const { order, purchase, part } of templates)
    orders.push({ belongings: await belongingsOf(sql, [order, purchase], ownOfOrders), part })
  const owners = [goods.cooperative]
  await sql("set session_replication_role = replica")
  for (const { belongings, part } of orders)
    await copy(sql, belongings, { count: Math.round(size.orders * part), suffix: "a", owners, minutes: 53 })
  const [known] = await sql(
    "select count(*)::int as count from cooperative_cooperative_product_product where cooperative_id = $1",
    owners,
  )
  const elsewhere = /^(order|placement|commission|fulfillment|payment|purchase)/
  const product = await belongingsOf(sql, [goods.products.at(-1) ?? ""], ownOfProducts, elsewhere)
  await copy(sql, product, { count: size.products - known?.["count"], suffix: "p", owners, minutes: 5 })
  await postings(sql, "a")
  await sql("set session_replication_role = default")
  return orders
}

/**
 * As many orders for each of the other cooperatives.
 * @param {Sql} sql @param {Awaited<ReturnType<typeof fillCooperative>>} templates @param {string} own @param {string} suffix
 */
export async function fillOthers(sql, templates, own, suffix) {
  const others = (await sql("select id from cooperative where id <> $1", [own])).map(({ id }) => id)
  const filled = new Set((await sql("select distinct cooperative_id as id from order_course")).map(({ id }) => id))
  const owners = others.filter((id) => !filled.has(id))
  await sql("set session_replication_role = replica")
  for (const { belongings, part } of templates) {
    const count = Math.round(size.others * part * owners.length)
    if (count) await copy(sql, belongings, { count, suffix, owners, minutes: 1 })
  }
  await postings(sql, suffix)
  await sql("set session_replication_role = default")
  await sql("analyze")
  return others.length + 1
}

/** What the copied transactions of the ledger post. @param {Sql} sql @param {string} suffix */
const postings = (sql, suffix) =>
  sql(
    `insert into ledger_posting (transaction_id, cooperative_id, account, amount)
      select one.id, one.cooperative_id, posting.account, posting.amount from ledger_transaction one
      join ledger_posting posting on posting.transaction_id = split_part(one.id, '~', 1)
      where one.id like '%~' || $1 || '~%'`,
    [suffix],
  )

/** @param {Shop} member @param {string} order @param {number} rounds @returns {Promise<number[][]>} milliseconds of each read */
export async function measure(member, order, rounds) {
  const times = reads.map(() => /** @type {number[]} */ ([]))
  for (let round = -3; round < rounds; round++)
    // the first rounds only warm up
    for (const [index, [, path]] of reads.entries())
      await ask(member, path.replace(":order", order), undefined, round < 0 ? [] : times[index])
  return times
}

/**
 * @param {{ cooperatives: number, times: number[][] }} few @param {{ cooperatives: number, times: number[][] }} many
 * @param {number} rounds
 */
export function vendorTable(few, many, rounds) {
  const head = ["p50", "p95", "p50", "p95", "ratio", "allowed"]
  return [
    `The desk of a cooperative with ${size.products} products and ${size.orders} orders, milliseconds over HTTP (${rounds} rounds, in turns)`,
    row("", `among ${few.cooperatives}`, "", `among ${many.cooperatives}`, "", ""),
    row("", ...head),
    ...reads.map(([title, , allowed], index) => {
      const [a, b] = [few, many].map(({ times }) => times[index] ?? [])
      const cells = [a, b].flatMap((list) => [quantile(list ?? [], 0.5), quantile(list ?? [], 0.95)])
      const ratio = (cells[2] ?? 0) / (cells[0] ?? 1)
      const verdict = allowed ? `≤ ${allowed} ${(cells[3] ?? 0) <= allowed ? "holds" : "DOES NOT HOLD"}` : ""
      return row(title, ...cells.map((cell) => cell.toFixed(0)), ratio.toFixed(2), verdict)
    }),
  ]
}

/** @param {string} title @param {...string} cells */
const row = (title, ...cells) => `  ${title.padEnd(26)}${cells.map((cell) => cell.padStart(10)).join("")}`
