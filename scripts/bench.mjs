// npm run bench -- checkout|vendor [--rounds N]: measures on a database and servers of its own, and prints a table.
import { join } from "node:path"
import { parseArgs } from "node:util"
import { provider } from "../tests/bench/buyers.mjs"
import { benchCheckout } from "../tests/bench/checkout.mjs"
import { ask } from "../tests/bench/shop.mjs"
import * as desk from "../tests/bench/vendor.mjs"
import { explain } from "./explain.mjs"
import { Fault } from "./fault.mjs"
import { startPostgres } from "./services/postgres.mjs"
import { startServer } from "./services/server.mjs"
import { startBackend } from "./services/services.mjs"
import { benchSettings, root } from "./settings.mjs"
import { step } from "./step.mjs"
import { build } from "./steps/build.mjs"
import { checkNode } from "./steps/check-machine.mjs"
import { medusa, seed } from "./steps/database.mjs"
import { install, isInstalled } from "./steps/install.mjs"
import { freshDatabase } from "./steps/test-database.mjs"

/** @typedef {import("./settings.mjs").Settings} Settings */

/** @type {Record<string, (settings: Settings, rounds: number) => Promise<string[]>>} */
const benches = { checkout, vendor }

async function main() {
  checkNode()
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: "string", default: "15" } },
  })
  const bench = benches[positionals[0] ?? ""]
  if (!bench) throw new Fault("There is no such measurement.", `One of: ${Object.keys(benches).join(", ")}`)
  const settings = benchSettings()
  if (!isInstalled()) await step("Installing packages", () => install(settings.logs))
  await step("Building", () => build(settings))
  const { home, ports, database } = settings
  const postgres = await startPostgres({
    directory: join(home, "postgres"),
    port: ports.postgres,
    database,
    durable: true,
  })
  try {
    await step("Filling a database", () => freshDatabase(settings))
    console.log(`\n${(await bench(settings, Number(values.rounds))).join("\n")}\n`)
  } finally {
    await postgres.stop()
  }
}

/** @param {Settings} settings @param {number} rounds */
async function checkout(settings, rounds) {
  const { logs, env, ports } = settings
  const goods = await goodsOf(String(env["DATABASE_URL"]))
  const plainPort = ports.backend + 1
  // first the plain one: whoever starts later says which payment providers there are
  const plain = await startServer({
    name: "plain Medusa",
    command: medusa,
    args: ["start"],
    cwd: join(root, "tests", "bench", "plain"),
    env: { ...env, PORT: String(plainPort) },
    log: join(logs, "plain.log"),
    ready: `http://localhost:${plainPort}/health`,
  })
  try {
    const backend = await startBackend({ ...settings, env: { ...env, DISABLE_ADMIN: "1" } })
    try {
      const headers = { "x-publishable-api-key": String(env["PUBLISHABLE_KEY"]) }
      return await step("Measuring", () =>
        benchCheckout({
          plain: { url: `http://localhost:${plainPort}`, headers },
          ours: { url: `http://localhost:${ports.backend}`, headers: { ...headers, ...asManyVisitors(env) } },
          goods,
          rounds,
        }),
      )
    } finally {
      await backend.stop()
    }
  } finally {
    await plain.stop()
  }
}

/** @param {Settings} base @param {number} rounds */
async function vendor(base, rounds) {
  /** @type {Settings} */
  const settings = { ...base, env: { ...base.env, DISABLE_ADMIN: "1" } }
  const { env, ports } = settings
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: String(env["DATABASE_URL"]) })
  await client.connect()
  const sql = async (/** @type {string} */ text, /** @type {unknown[]} */ values = []) =>
    (await client.query(text, values)).rows
  const url = `http://localhost:${ports.backend}`
  const buyer = { url, headers: { "x-publishable-api-key": String(env["PUBLISHABLE_KEY"]), ...asManyVisitors(env) } }
  const signedIn = async () => {
    const { token } = await ask(buyer, "/auth/member/emailpass", {
      email: "koperasi@opop.test",
      password: "koperasi-opop",
    })
    return { url, headers: { ...buyer.headers, authorization: `Bearer ${token}` } }
  }
  /** @param {(member: import("../tests/bench/shop.mjs").Shop) => Promise<T>} work @template T */
  const withBackend = async (work) => {
    const backend = await startBackend(settings)
    try {
      return await work(await signedIn())
    } finally {
      await backend.stop()
    }
  }
  try {
    const goods = await desk.goodsOf(sql, "taysir-jember", provider)
    const templates = await step("Writing its orders and products", () =>
      withBackend((member) => desk.fillCooperative(sql, buyer, member, goods)),
    )
    const order = templates[0]?.belongings.find(({ table }) => table === "order")?.ids[0] ?? ""
    const measured = async (/** @type {string} */ suffix) => {
      const cooperatives = await desk.fillOthers(sql, templates, goods.cooperative, suffix)
      const times = await withBackend((member) => desk.measure(member, order, rounds))
      return { cooperatives, times }
    }
    const few = await step("Measuring among few", () => measured("b"))
    await step("Writing the other cooperatives", () =>
      seed(settings, { cooperatives: desk.size.cooperatives, products: 30_000 }),
    )
    const many = await step("Measuring among many", () => measured("c"))
    return desk.vendorTable(few, many, rounds)
  } finally {
    await client.end()
  }
}

/** Nobody may ask as often as a measurement does: each request says that it comes from somebody else. @param {Settings["env"]} env */
const asManyVisitors = (env) => ({
  "x-storefront-secret": String(env["STOREFRONT_SECRET"]),
  get "x-visitor-address"() {
    return `2001:db8::${Math.floor(Math.random() * 0xffff).toString(16)}`
  },
})

/** One product of each of ten cooperatives, and a way of paying that needs no gateway. @param {string} databaseUrl */
async function goodsOf(databaseUrl) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: regions } = await client.query("select id from region where currency_code = 'idr' limit 1")
    const region = regions[0].id
    await client.query(
      `insert into payment_provider (id, is_enabled) values ($1, true) on conflict (id) do update set is_enabled = true`,
      [provider],
    )
    await client.query(
      `insert into region_payment_provider (region_id, payment_provider_id, id) values ($1, $2, 'regpp_bench') on conflict do nothing`,
      [region, provider],
    )
    const { rows: offers } = await client.query(`
      select distinct on (owner.cooperative_id) owner.cooperative_id as cooperative, variant.id as variant, option.id as option
      from cooperative_cooperative_product_product owner
      join product_variant variant on variant.product_id = owner.product_id
      join product_shipping_profile profile on profile.product_id = owner.product_id
      join shipping_option option on option.shipping_profile_id = profile.shipping_profile_id
      join service_zone zone on zone.id = option.service_zone_id
      join geo_zone geo on geo.service_zone_id = zone.id and geo.country_code = 'id'
      join product_variant_inventory_item item on item.variant_id = variant.id
      join inventory_level level on level.inventory_item_id = item.inventory_item_id
      where level.stocked_quantity > 0 and option.deleted_at is null and variant.deleted_at is null
      order by owner.cooperative_id, level.stocked_quantity desc
      limit 10`)
    await client.query(
      `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value":"1000000","precision":20}'`,
    )
    return { region, offers }
  } finally {
    await client.end()
  }
}

main().catch((error) => {
  console.error(explain(error))
  process.exit(1)
})
