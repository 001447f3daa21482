import { createRequire } from "node:module"
import { setTimeout as wait } from "node:timers/promises"
import { adminPayoutsAnswer, type Payout, payoutAnswer } from "@opop/vendor/contract/payout"
import { expect } from "vitest"
import { type Api, client } from "./http-client"
import type { Marketplace } from "./marketplace"
import { type Person, people, visitor } from "./people"

type Database = { raw: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }
type Balances = { pending: number; available: number; in_transit: number }
export type Ledger = {
  post: (transactions: object[]) => Promise<void>
  balancesOf: (cooperative_id: string) => Promise<Balances>
}

export const accountNumber = "0071234821"

let counter = 0
/** Cooperatives with money, and the people who pay it out. */
export function payoutDesk(api: Api, market: Marketplace, database: Database) {
  const { container } = market
  const ledger: Ledger = container.resolve("ledger")
  const crew = people(api, market)
  const cooperative = (index: number) => market.cooperatives[index]?.id ?? expect.fail("No such cooperative")
  const door = (token: string) => client(api, { authorization: `Bearer ${token}`, ...visitor() })

  /** Sold, and past the return window. Negative: refunded. */
  const earn = (index: number, amount: number) =>
    ledger.post([
      {
        key: `test:${counter++}`,
        kind: amount > 0 ? "sale" : "refund",
        cooperative_id: cooperative(index),
        currency_code: "idr",
        postings: [
          { account: "held", amount: -amount },
          { account: "available", amount },
        ],
      },
    ])

  const balances = (index: number) => ledger.balancesOf(cooperative(index))

  const member = async (index: number, role = "owner") => {
    const person = await crew.member(cooperative(index), role)
    return { ...person, get: (path: string) => door(person.token).get(path), post: postAs(person.token) }
  }
  const staff = async () => {
    const person = await crew.staff()
    return { ...person, get: (path: string) => door(person.token).get(path), post: postAs(person.token) }
  }
  const postAs = (token: string) => (path: string, body: object) => door(token).post(path, body)

  const details = (index: number) => ({
    bank_code: "451",
    account_number: accountNumber,
    holder: `Kopontren ${index} Al-Hidayah`,
    password: crew.password,
  })

  type Somebody = Awaited<ReturnType<typeof staff>>
  const verify = async (province: Somebody, index: number) => {
    const path = `/admin/cooperatives/${cooperative(index)}/payout-account`
    const { data } = await province.get(path)
    const reply = await province.post(`${path}/verify`, { changed_at: data.account.changed_at })
    expect(reply.data).toMatchObject({ account: { state: "verified" } })
  }

  /** An owner whose account staff have verified. */
  const ready = async (province: Somebody, index: number) => {
    const owner = await member(index)
    expect((await owner.post("/vendor/payout-account", details(index))).status).toBe(200)
    await verify(province, index)
    return owner
  }

  /** Everything that was there is on its way to the bank, and as much and more has come in again. */
  const paidOut = async (index: number, { token }: Pick<Person, "token">) => {
    const post = postAs(token)
    await post("/vendor/payout-account", details(index))
    await verify(await staff(), index)
    await earn(index, 100_000 + index)
    const key = `isolation-${index}`
    const payout = payoutOf(await post("/vendor/payouts", { key }))
    await earn(index, 200_000 + index)
    return { payout: payout.number, holder: details(index).holder, key }
  }

  const all = async (province: Somebody) =>
    adminPayoutsAnswer.parse((await province.get("/admin/payouts")).data).payouts
  const payoutOf = (reply: { data: unknown }): Payout => payoutAnswer.parse(reply.data).payout

  /** What the ledger says of payouts: the sum of each account over everybody. */
  const booked = async () => {
    const { rows } = await database.raw(
      `select "account", sum("amount") as amount from "ledger_posting" group by 1 order by 1`,
    )
    return Object.fromEntries(rows.map(({ account, amount }) => [String(account), Number(amount)]))
  }

  const job = async (name: "run-payouts" | "retry-payouts" | "send-stripe-payouts") => {
    const plugin = name === "send-stripe-payouts" ? "payments" : "vendor"
    const { default: run } = createRequire(import.meta.url)(`@opop/${plugin}/jobs/${name}`)
    await run(container)
  }

  /** Events are told in the background. */
  const heard = (name: string) => {
    const ids: string[] = []
    const bus = container.resolve("event_bus") as {
      subscribe: (name: string, hear: (event: { data: { id: string } }) => Promise<void>, context: object) => void
    }
    bus.subscribe(name, async ({ data }) => void ids.push(data.id), { subscriberId: `test-${counter++}` })
    return async () => {
      await wait(50)
      return ids
    }
  }

  return {
    ledger,
    cooperative,
    earn,
    balances,
    member,
    staff,
    details,
    verify,
    ready,
    paidOut,
    all,
    payoutOf,
    booked,
    job,
    heard,
  }
}
