import { createRequire } from "node:module"
import { connectPayoutAccountAnswer } from "@opop/vendor/contract/payout"
import { type StripeDouble, startStripeDouble } from "../doubles/stripe/server"
import { describeMarketplace } from "./support/describe-marketplace"
import { payoutDesk } from "./support/payout-desk"

// before the application reads its settings
let double: StripeDouble
beforeAll(async () => {
  double = await startStripeDouble()
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: "sk_test_double",
    STRIPE_PUBLISHABLE_KEY: "pk_test_double",
    STRIPE_WEBHOOK_SECRET: "whsec_double",
    STRIPE_API_URL: `http://127.0.0.1:${double.port}`,
    STRIPE_CONNECT: "1",
  })
})
afterAll(() => double.stop())
beforeEach(() => double.reset())

const route = "/vendor/payout-account"

describeMarketplace("payouts through Stripe", { cooperatives: 2 }, ({ market, api, database }) => {
  const desk = () => payoutDesk(api, market(), database)
  const follow = async (name: string, data: object) => {
    const { default: run } = createRequire(import.meta.url)("@opop/payments/subscribers/follow-stripe-accounts")
    await run({ event: { name, data }, container: market().container })
  }
  /** What the cooperative does at Stripe, and Stripe's word on it. */
  const answered = async (account: string, ready: boolean) => {
    await double.control("account", { id: account, ready, due: ready ? [] : ["external_account"] })
    await follow("stripe.account.updated", { id: account })
  }
  const onlyAccount = () => [...double.world.accounts.keys()][0] ?? expect.fail("No account at Stripe")
  const transfers = () => [...double.world.transfers.values()]

  const connected = async () => {
    const { member, details } = desk()
    const owner = await member(0)
    const reply = await owner.post(`${route}/stripe`, { password: details(0).password })
    expect(connectPayoutAccountAnswer.parse(reply.data).url).toContain("http")
    const account = onlyAccount()
    await answered(account, true)
    return { owner, account }
  }

  it("an owner connects it with their password; money goes there once Stripe says so", async () => {
    const { member, details, earn } = desk()
    const owner = await member(0)
    expect((await (await member(0, "finance")).post(`${route}/stripe`, details(0))).status).toBe(403)
    expect((await owner.post(`${route}/stripe`, { password: "no" })).data.code).toBe("password_wrong")
    const { password } = details(0)
    await owner.post(`${route}/stripe`, { password })
    await owner.post(`${route}/stripe`, { password })
    expect(double.world.accounts.size).toBe(1)
    await earn(0, 100_000)
    expect((await owner.get(route)).data.account).toMatchObject({ state: "missing", stripe: { connected: true } })
    expect((await owner.post("/vendor/payouts", { key: "too-early" })).data.code).toBe("payout_account_missing")
    await answered(onlyAccount(), false)
    expect((await owner.get(route)).data.account.stripe).toMatchObject({ missing: ["external_account"] })
    await answered(onlyAccount(), true)
    expect((await owner.get(route)).data.account).toMatchObject({ method: "stripe", state: "verified" })
  })

  it("a payout is one transfer, paid; asked again it is the same one", async () => {
    const { earn, balances, job, booked } = desk()
    const { owner, account } = await connected()
    await earn(0, 150_000)
    expect((await owner.post("/vendor/payouts", { key: "first-one" })).data.payout).toMatchObject({ method: "stripe" })
    // the answer is lost after Stripe has done it
    await double.control("faults", { match: "transfers", kind: "drop_after", times: 3 })
    await job("send-stripe-payouts")
    await job("send-stripe-payouts")
    await job("send-stripe-payouts")
    expect(transfers()).toMatchObject([{ amount: 15_000_000, currency: "idr", destination: account }])
    const [payout] = (await owner.get("/vendor/payouts")).data.payouts
    expect(payout).toMatchObject({ state: "paid", attempts: 0 })
    expect(await balances(0)).toEqual({ pending: 0, available: 0, in_transit: 0 })
    expect(await booked()).toMatchObject({ held: 0 })
  })

  it("one that Stripe refuses gives the money back and is tried again later", async () => {
    const { earn, balances, job } = desk()
    const { owner, account } = await connected()
    await earn(0, 150_000)
    await owner.post("/vendor/payouts", { key: "first-one" })
    // Stripe has closed it, and its word has not arrived yet
    await double.control("account", { id: account, ready: false, due: [] })
    await job("send-stripe-payouts")
    const failed = (await owner.get("/vendor/payouts")).data.payouts[0]
    expect(failed).toMatchObject({ state: "failed", attempts: 1, next_attempt_at: expect.any(String) })
    expect(await balances(0)).toMatchObject({ available: 150_000, in_transit: 0 })
    await job("retry-payouts")
    expect((await owner.get("/vendor/payouts")).data.payouts[0].state).toBe("failed")
    await answered(account, true)
    await database.raw(`update "payout" set "next_attempt_at" = now() - interval '1 minute'`)
    await job("retry-payouts")
    await job("send-stripe-payouts")
    expect((await owner.get("/vendor/payouts")).data.payouts[0]).toMatchObject({ state: "paid", attempts: 1 })
    expect(transfers()).toHaveLength(1)
  })

  it("what a refund takes from money that was transferred is taken back, once", async () => {
    const { earn, balances, job, booked } = desk()
    const { owner } = await connected()
    for (const [index, amount] of [100_000, 50_000].entries()) {
      await earn(0, amount)
      await owner.post("/vendor/payouts", { key: `number-${index}` })
      await job("send-stripe-payouts")
    }
    await earn(0, -70_000)
    await double.control("faults", { match: "reversals", kind: "drop_after", times: 3 })
    for (let n = 0; n < 4; n++) await job("send-stripe-payouts")
    expect(transfers().map(({ amount_reversed }) => amount_reversed)).toEqual([2_000_000, 5_000_000])
    expect(await balances(0)).toEqual({ pending: 0, available: 0, in_transit: 0 })
    expect(await booked()).toMatchObject({ held: 0, available: 0 })
  })

  it("a bank account instead takes Stripe out, and nothing is transferred any more", async () => {
    const { earn, balances, job, details } = desk()
    const { owner, account } = await connected()
    await earn(0, 100_000)
    await owner.post("/vendor/payouts", { key: "first-one" })
    await owner.post(route, details(0))
    await job("send-stripe-payouts")
    await answered(account, true)
    expect((await owner.get(route)).data.account).toMatchObject({ method: "manual", state: "unverified" })
    expect(transfers()).toEqual([])
    expect(await balances(0)).toMatchObject({ available: 100_000, in_transit: 0 })
  })
})
