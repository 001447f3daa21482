import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import { deskOrderAnswer } from "@opop/vendor/contract/desk"
import { type Purchase, purchaseAnswer } from "@opop/vendor/contract/purchase"
import { bank, type Intent } from "../../doubles/bank/bank"
import type { Database } from "./describe-marketplace"
import { type Api, client } from "./http-client"
import type { Marketplace } from "./marketplace"
import { type Person, people } from "./people"
import { sum } from "./purchases"
import { shopper } from "./shopper"

const load = createRequire(import.meta.url)

export const tracking = { courier: "JNE", number: "JT0123456789" }

/** The only payment that the test bank knows. */
export const onlyIntent = (): Intent => {
  const [only] = bank.intents.values()
  return only ?? expect.fail("The bank knows no payment")
}

type Test = { market: () => Marketplace; database: Database; api: Api }

/** What buyers, cooperatives and the clock do with orders, over HTTP. */
export function orderDesk({ market, database, api }: Test) {
  /** The limit of look-ups is not what is tested here. */
  const visitor = () => ({
    ...market().headers,
    "x-visitor-address": randomUUID(),
    "x-storefront-secret": process.env["STOREFRONT_SECRET"],
  })
  const crew = () => people(api, market())
  const as = ({ token }: Person) => client(api, { authorization: `Bearer ${token}` })
  const clock = () => load("@opop/vendor/jobs/watch-orders").default(market().container)
  const programme = (change: object) =>
    (market().container.resolve("programme") as { changeSettings: (c: object, by: string) => unknown }).changeSettings(
      change,
      "test",
    )
  const sql = (text: string) => database.raw(text)
  const past = (column: string) => sql(`update order_course set ${column} = now() - interval '1 second'`)
  const reserved = async () =>
    sum((await sql("select reserved_quantity as n from inventory_level")).rows.map(({ n }) => Number(n)))
  const calls = (operation: string) => bank.calls.filter((call) => call.startsWith(operation)).length

  /** A purchase from both cooperatives over HTTP, and the owner of each. */
  const bought = async (mode: "captured" | "authorized" = "captured") => {
    bank.mode = mode
    const purchase = await shopper(api, market()).bought()
    const owners = await Promise.all(market().cooperatives.map(({ id }) => crew().member(id)))
    const mine = purchase.orders.map((order) => {
      const index = market().cooperatives.findIndex((_, n) => order.cooperative.handle === `kopontren-${n}`)
      return { ...order, desk: as(owners[index] ?? expect.fail()), share: order.total }
    })
    const [first, second] = mine
    if (!first || !second) throw new Error("Two orders were expected")
    return { purchase, first, second }
  }
  type Order = Awaited<ReturnType<typeof bought>>["first"]
  const act = (order: Order, action: string, body: object = {}) =>
    order.desk.post(`/vendor/orders/${order.id}/${action}`, body)
  const done = async (order: Order, action: string, body: object = {}) => {
    const reply = await act(order, action, body)
    expect(reply, JSON.stringify(reply.data)).toMatchObject({ status: 200 })
    return deskOrderAnswer.parse(reply.data).order
  }
  const buyer = (purchase: Purchase, order: Pick<Order, "id">, action: string, email = purchase.email) =>
    client(api, visitor()).post(`/store/purchases/${purchase.number}/orders/${order.id}`, { action, email })
  const look = async ({ number, email }: Purchase) =>
    purchaseAnswer.parse((await client(api, visitor()).post("/store/purchases/lookup", { number, email })).data)
      .purchase
  const seen = async (purchase: Purchase, { id }: Pick<Order, "id">) =>
    (await look(purchase)).orders.find((order) => order.id === id) ?? expect.fail()

  return { visitor, crew, as, clock, programme, sql, past, reserved, calls, bought, act, done, buyer, look, seen }
}

export type DeskOrder = Awaited<ReturnType<ReturnType<typeof orderDesk>["bought"]>>["first"]
