import * as flows from "@medusajs/medusa/core-flows"
import { moneyAnswer, reconciliationAnswer, statementAnswer } from "@opop/vendor/contract/ledger"
import { bank } from "../doubles/bank/bank"
import { fillCart } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { client } from "./support/http-client"
import { commissionRule, ledgerOf } from "./support/ledger"
import { people } from "./support/people"
import { complete, ordersOf, sharePayment } from "./support/purchases"

const thisMonth = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)

describeMarketplace("reconciliation", { cooperatives: 3 }, ({ market, database, api }) => {
  const books = () => ledgerOf(market(), database)
  const buy = async () => {
    await commissionRule(market(), { on_shipping: true })
    bank.mode = "captured"
    const { order_ids } = await complete(market(), await fillCart(market()))
    const [first, second, third] = await ordersOf(market(), order_ids)
    if (!first || !second || !third) throw new Error("Three orders were expected")
    await market().run(flows.refundPaymentWorkflow, { payment_id: sharePayment(first).id, amount: 7777 })
    await market().run(flows.cancelOrderWorkflow, { order_id: second.id })
    for (const id of order_ids) await books().bookOrder(id)
    return { first, second, third }
  }
  const staff = async () => {
    const { token } = await people(api, market()).staff()
    return client(api, { authorization: `Bearer ${token}` })
  }
  const run = async () => reconciliationAnswer.parse((await (await staff()).post("/admin/reconciliation", {})).data).run
  const codes = async () => [...new Set((await run())?.differences.map(({ code }) => code))].sort()

  it("finds nothing on healthy data, and remembers the run", async () => {
    const desk = await staff()
    expect((await desk.get("/admin/reconciliation")).data).toEqual({ run: null })
    await buy()
    expect(await run()).toMatchObject({ orders: 3, purchases: 1, differences: [] })
    expect(reconciliationAnswer.parse((await desk.get("/admin/reconciliation")).data).run?.orders).toBe(3)
  })

  it("a share that holds something else than the charge, and the order whose ledger does not know", async () => {
    const { third } = await buy()
    await database.raw(
      `update "capture" set "amount" = "amount" - 1000 where "payment_id" = '${sharePayment(third).id}'`,
    )
    expect((await run())?.differences).toEqual([
      expect.objectContaining({ code: "order_differs", order_id: third.id, cooperative_id: third.cooperative.id }),
      expect.objectContaining({ code: "shares_differ", purchase_id: third.purchase.id }),
    ])
  })

  it("a refund that was never booked", async () => {
    const { first } = await buy()
    await database.raw(`update "refund" set "amount" = 8777 where "payment_id" = '${sharePayment(first).id}'`)
    expect(await codes()).toEqual(["order_differs", "shares_differ"])
  })

  it("commission that is not what was frozen", async () => {
    const { third } = await buy()
    const postings = [
      { account: "pending", amount: -5 },
      { account: "commission", amount: 5 },
    ]
    const owner = { order_id: third.id, cooperative_id: third.cooperative.id, currency_code: "idr" }
    await books()
      .ledger()
      .post([{ ...owner, key: "commission:wrong", kind: "commission", postings }])
    expect((await run())?.differences).toEqual([
      expect.objectContaining({ code: "commission_differs", order_id: third.id }),
    ])
    await books().bookOrder(third.id)
    expect(await codes()).toEqual([])
  })

  it("a transaction that does not balance", async () => {
    await buy()
    await database.raw(`alter table "ledger_posting" disable trigger all`)
    await database.raw(
      `insert into "ledger_posting" ("transaction_id", "cooperative_id", "account", "amount")
       select "id", "cooperative_id", 'in_transit', 7 from "ledger_transaction" limit 1`,
    )
    const differences = (await run())?.differences
    expect(differences?.map(({ code, found }) => [code, found])).toEqual([
      ["ledger_unbalanced", 7],
      ["ledger_unbalanced", 7],
    ])
  })

  it("a gateway that has given back something else", async () => {
    const { first } = await buy()
    for (const intent of bank.intents.values()) intent.refunded += 1000
    expect((await run())?.differences).toEqual([
      expect.objectContaining({ code: "gateway_differs", purchase_id: first.purchase.id }),
    ])
  })

  it("a payout that the ledger does not know", async () => {
    const { third } = await buy()
    await database.raw(`drop table if exists "payout" cascade`)
    await database.raw(
      `create table "payout" ("id" text primary key, "number" text, "cooperative_id" text, "state" text, "amount" bigint, "deleted_at" timestamptz)`,
    )
    await database.raw(
      `insert into "payout" values ('po_1', 'PO-1', '${third.cooperative.id}', 'paid', 50000), ('po_2', 'PO-2', '${third.cooperative.id}', 'sent', 7000)`,
    )
    expect((await run())?.differences).toEqual([
      expect.objectContaining({ code: "payout_differs", expected: 50_000, found: 0, note: "PO-1 paid" }),
      expect.objectContaining({ code: "payout_differs", expected: 7000, found: 0, note: "PO-2 in transit" }),
    ])
  })

  it("the job finds what events have missed", async () => {
    const { third } = await buy()
    const before = (await books().entries(third.id)).length
    await database.raw(
      `insert into "refund" ("id", "payment_id", "amount", "raw_amount") values ('ref_x', '${sharePayment(third).id}', 100, '{"value":"100","precision":20}')`,
    )
    await books().bookUnbooked()
    expect((await books().entries(third.id)).length).toBeGreaterThan(before)
    await database.raw(`delete from "refund" where "id" = 'ref_x'`)
    await books().bookUnbooked()
    expect(await codes()).toEqual([])
  })

  it("a statement says what was captured, given back and taken, and staff correct it once", async () => {
    const { first } = await buy()
    const desk = await staff()
    const path = `/admin/cooperatives/${first.cooperative.id}`
    const correction = { amount: -1500, note: "Ongkos kirim dihitung ganda", key: "correction-1" }
    for (const _ of [1, 2]) expect((await desk.post(`${path}/adjustments`, correction)).status).toBe(200)
    const { statement } = statementAnswer.parse((await desk.get(`${path}/statements/${thisMonth()}`)).data)
    expect(statement.totals.map(({ kind }) => kind)).toEqual(["sale", "shipping", "commission", "refund", "adjustment"])
    const balances = await books().ledger().balancesOf(first.cooperative.id)
    expect(statement).toMatchObject({ opening: 0, closing: balances.pending + balances.available })
    expect(statement.entries.at(-1)).toMatchObject({ kind: "adjustment", amount: -1500, note: correction.note })
    expect(statement.entries[0]?.order_number).toBe(first.display_id)
    const csv = await desk.get(`${path}/statements/${thisMonth()}.csv`)
    expect(String(csv.data)).toContain("Penjualan")
    const pdf = await desk.get(`${path}/statements/${thisMonth()}.pdf?locale=en`)
    expect(String(pdf.data).startsWith("%PDF")).toBe(true)
    for (const body of [
      { ...correction, amount: 0 },
      { ...correction, note: "x" },
      { ...correction, extra: 1 },
    ])
      expect(await desk.post(`${path}/adjustments`, body)).toMatchObject({
        status: 400,
        data: { code: "invalid_input" },
      })
    expect(await desk.post("/admin/cooperatives/coop_x/adjustments", correction)).toMatchObject({ status: 404 })
    const { token } = await people(api, market()).member(first.cooperative.id)
    const money = moneyAnswer.parse((await client(api, { authorization: `Bearer ${token}` }).get("/vendor/money")).data)
    expect(money).toMatchObject({ ...balances, months: [thisMonth()] })
    expect(money.latest[0]).toMatchObject({ kind: "adjustment" })
  })
})
