// npm run kill -- [--rounds N]: kills the backend in the middle of purchases and refunds, and looks at what is left of them.
import { spawn } from "node:child_process"
import { openSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { ask } from "../tests/bench/shop.mjs"
import { countSteps, killPurchase, killRefund, paidPurchase } from "../tests/kill/kill.mjs"
import { paidCart } from "../tests/kill/shop.mjs"
import { explain } from "./explain.mjs"
import { startPostgres } from "./services/postgres.mjs"
import { startStripeDouble } from "./services/stripe-double.mjs"
import { benchSettings, doubleStripe, root } from "./settings.mjs"
import { step } from "./step.mjs"
import { build } from "./steps/build.mjs"
import { checkNode } from "./steps/check-machine.mjs"
import { server } from "./steps/database.mjs"
import { install, isInstalled } from "./steps/install.mjs"
import { freshDatabase } from "./steps/test-database.mjs"

/** @typedef {import("./settings.mjs").Settings} Settings */

async function main() {
  checkNode()
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "60" } } })
  const settings = benchSettings()
  if (!isInstalled()) await step("Installing packages", () => install(settings.logs))
  await step("Building", () => build(settings))
  const failures = await killRounds(settings, Number(values.rounds), console.log)
  process.exit(failures ? 1 : 0)
}

/**
 * @param {Settings} base @param {number} rounds half of them purchases, half refunds, spread over all steps
 * @param {(line: string) => void} say
 * @returns {Promise<number>} how many found something else than everything or nothing
 */
export async function killRounds(base, rounds, say) {
  const doublePort = base.ports.backend + 2
  /** @type {Settings} */
  const settings = { ...base, durable: true, env: { ...base.env, ...doubleStripe(doublePort) } }
  const { home, logs, ports, database, env } = settings
  const postgres = await startPostgres({
    directory: join(home, "postgres"),
    port: ports.postgres,
    database,
    durable: true,
  })
  const webhook = `http://localhost:${ports.backend}/hooks/stripe`
  const double = await startStripeDouble({ logs, port: doublePort, webhook, auto: false })
  const orders = join(home, "kill-orders")
  const backend = killable(settings, orders)
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: env["DATABASE_URL"] })
  client.on("error", () => undefined)
  let failures = 0
  try {
    await step("Filling a database", () => freshDatabase(settings))
    await client.connect()
    const sql = async (/** @type {string} */ text, /** @type {unknown[]} */ values = []) =>
      (await client.query(text, values)).rows
    await step("Starting the backend", () => backend.start())
    const shop = { url: `http://localhost:${ports.backend}`, headers: headersOf(env) }
    const world = { shop, ...(await goodsOf(sql)), double: double.url, orders, ...backend, sql }
    // the first of everything only warms up
    await paidPurchase(world)
    const bought = await paidCart(shop, world.region, world.offers, double.url)
    const purchaseSteps = await countSteps(world, () => ask(shop, `/store/carts/${bought.id}/purchase`, bought.agreed))
    const paid = await paidPurchase(world)
    const staff = { url: shop.url, headers: { ...shop.headers, authorization: `Bearer ${paid.token}` } }
    const refund = () =>
      ask(staff, `/admin/cooperative-orders/${paid.order}/refund`, { amount: 1, note: "Uji coba", key: "kill-count" })
    const refundSteps = await countSteps(world, refund)
    say(`A purchase of two cooperatives has ${purchaseSteps} steps, a refund ${refundSteps}.`)
    const half = Math.ceil(rounds / 2)
    for (let round = 0; round < half; round++) {
      const at = 1 + Math.floor((round * purchaseSteps) / half)
      const who = round % 2 ? "buyer" : "webhook"
      failures += await attempt(say, `purchase, step ${at}, the ${who} comes back`, () => killPurchase(world, at, who))
    }
    for (let round = 0; round < rounds - half; round++) {
      const at = 1 + Math.floor((round * refundSteps) / (rounds - half))
      failures += await attempt(say, `refund, step ${at}`, () => killRefund(world, at, paid.token, paid))
    }
    failures += await attempt(say, "reconciliation afterwards", () => reconcile(staff))
    say(`${rounds} rounds: ${failures} found something else than everything once, or nothing and no money.`)
    return failures
  } finally {
    await client.end()
    await backend.stop()
    await double.stop()
    await postgres.stop()
  }
}

/** @param {(line: string) => void} say @param {string} what @param {() => Promise<string>} act */
async function attempt(say, what, act) {
  try {
    say(`  ✓ ${what}; ${await act()}`)
    return 0
  } catch (error) {
    say(`  ✗ ${what}; ${error instanceof Error ? error.message : error}`)
    return 1
  }
}

/** Events that died with their process are made up for by jobs, every three minutes. @param {import("../tests/bench/shop.mjs").Shop} staff */
async function reconcile(staff) {
  const start = Date.now()
  for (;;) {
    const { run } = await ask(staff, "/admin/reconciliation", {})
    const seconds = Math.round((Date.now() - start) / 1000)
    if (!run.differences.length) return `no difference in ${run.purchases} purchases after ${seconds} s`
    if (seconds > 240) throw new Error(JSON.stringify(run.differences).slice(0, 600))
    await new Promise((resolve) => setTimeout(resolve, 10_000))
  }
}

/** @param {Settings["env"]} env */
const headersOf = (env) => ({
  "x-publishable-api-key": String(env["PUBLISHABLE_KEY"]),
  "x-storefront-secret": String(env["STOREFRONT_SECRET"]),
  get "x-visitor-address"() {
    return `2001:db8::${Math.floor(Math.random() * 0xffff).toString(16)}`
  },
})

/** @param {(text: string) => Promise<any[]>} sql */
async function goodsOf(sql) {
  const [region] = await sql("select id from region where currency_code = 'idr' limit 1")
  await sql(
    `update inventory_level set stocked_quantity = 100000, raw_stocked_quantity = '{"value":"100000","precision":20}'`,
  )
  const offers = await sql(`
    select distinct on (owner.cooperative_id) owner.cooperative_id as cooperative, variant.id as variant, option.id as option
    from cooperative_cooperative_product_product owner
    join product_variant variant on variant.product_id = owner.product_id
    join product_shipping_profile profile on profile.product_id = owner.product_id
    join shipping_option option on option.shipping_profile_id = profile.shipping_profile_id
    join geo_zone geo on geo.service_zone_id = option.service_zone_id and geo.country_code = 'id'
    join product_variant_inventory_item item on item.variant_id = variant.id
    order by owner.cooperative_id limit 2`)
  return { region: region.id, offers }
}

/** A backend that may die and be started again. @param {Settings} settings @param {string} orders */
function killable({ logs, env, ports }, orders) {
  const output = openSync(join(logs, "killed-backend.log"), "w")
  /** @type {import("node:child_process").ChildProcess | null} */
  let child = null
  /** @type {Promise<unknown>} */
  let ended = Promise.resolve()
  const start = async () => {
    child = spawn(
      process.execPath,
      [
        "--require",
        join(root, "tests", "kill", "die-at-step.cjs"),
        join(root, "backend", "node_modules", "@medusajs", "cli", "cli.js"),
        "start",
      ],
      {
        cwd: server,
        env: { ...process.env, ...env, PORT: String(ports.backend), DISABLE_ADMIN: "1", KILL_ORDERS: orders },
        stdio: ["ignore", output, output],
      },
    )
    const running = child
    ended = new Promise((resolve) => running.once("exit", resolve))
    for (let attempt = 0; attempt < 600; attempt++) {
      const ok = await fetch(`http://localhost:${ports.backend}/health`).then(
        (reply) => reply.ok,
        () => false,
      )
      if (ok) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error("The backend did not come back")
  }
  const died = async () => {
    const late = setTimeout(() => child?.kill("SIGKILL"), 30_000)
    await ended
    clearTimeout(late)
  }
  const stop = async () => {
    child?.kill("SIGKILL")
    await ended
  }
  return { start, died, stop }
}

if (process.argv[1]?.endsWith("kill.mjs"))
  main().catch((error) => {
    console.error(explain(error))
    process.exit(1)
  })
