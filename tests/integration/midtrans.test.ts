import { createRequire } from "node:module"
import * as flows from "@medusajs/medusa/core-flows"
import { type MidtransDouble, startMidtransDouble } from "../doubles/midtrans/server"
import { notificationOf, serverKey } from "../doubles/midtrans/transactions"
import { fillCart, read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { client } from "./support/http-client"
import { ledgerOf } from "./support/ledger"
import { complete, ordersOf } from "./support/purchases"

let double: MidtransDouble
beforeAll(async () => {
  double = await startMidtransDouble()
  // read by the application's configuration when it starts, after this
  Object.assign(process.env, { MIDTRANS_SERVER_KEY: serverKey, MIDTRANS_API_URL: double.url })
})
afterAll(async () => {
  delete process.env["MIDTRANS_SERVER_KEY"]
  delete process.env["MIDTRANS_API_URL"]
  await double.stop()
})

describeMarketplace("payment by QRIS", { cooperatives: 2, stock: 10 }, ({ market, database, api }) => {
  beforeEach(async () => {
    double.transactions.clear()
    const update = { payment_providers: ["pp_midtrans_midtrans"] }
    await market().run(flows.updateRegionsWorkflow, { selector: { id: market().region }, update })
  })
  const tell = (body: object) => client(api, {}).post("/hooks/midtrans", body)
  const events = async () =>
    (await database.raw("select type, state, object_id from gateway_event order by received_at")).rows
  const bought = async () => {
    const purchase = await complete(market(), await fillCart(market(), { provider: "pp_midtrans_midtrans" }))
    const [paid] = [...double.transactions.values()]
    return { ...purchase, transaction: paid ?? expect.fail("Midtrans knows no transaction") }
  }

  it("the orders wait for the buyer's phone; a settled payment is told once and pays them all", async () => {
    const { order_ids, transaction } = await bought()
    const states = async () =>
      (await ordersOf(market(), order_ids)).map(({ payment_collections }) => payment_collections[0]?.status)
    expect(await states()).toEqual(["awaiting", "awaiting"])
    const [session] = await read<{ data: Record<string, unknown> }>(market(), "payment_session", ["data"], {
      id: transaction.order_id,
    })
    expect(session?.data).toMatchObject({ kind: "qris", qr_string: expect.any(String), amount: transaction.amount })
    transaction.status = "settlement"
    const replies = await Promise.all([1, 2, 3].map(() => tell(notificationOf(transaction))))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await events()).toEqual([{ type: "settlement", state: "handled", object_id: transaction.order_id }])
    const [purchase] = await read<{ cart_id: string }>(market(), "purchase", ["cart_id"], {
      payment_session_id: transaction.order_id,
    })
    const { authorizeDeferredPaymentWorkflow } = createRequire(import.meta.url)(
      "@opop/vendor/workflows/authorize-deferred-payment",
    )
    const input = { cart_id: purchase?.cart_id, payment_session_id: transaction.order_id }
    await authorizeDeferredPaymentWorkflow(market().container).run({ input })
    expect(await states()).toEqual(["completed", "completed"])
    const books = ledgerOf(market(), database)
    for (const id of order_ids) await books.bookOrder(id)
    expect(await books.differences()).toEqual([])
    transaction.refunds.set("by-hand-at-midtrans", 1000)
    expect(await books.differences()).toEqual([
      expect.objectContaining({ code: "gateway_differs", expected: 1000, found: 0 }),
    ])
  })

  it("believes no signature but its own, and nothing that is no notification", async () => {
    const { transaction } = await bought()
    const told = notificationOf(transaction)
    const forged = [
      notificationOf(transaction, "another key"),
      { ...told, gross_amount: "1.00" },
      { ...told, gross_amount: Number(transaction.amount) },
      { ...told, order_id: "payses_other" },
      { ...told, signature_key: undefined },
      { ...told, transaction_status: "paid!" },
      {},
    ]
    for (const body of forged) expect((await tell(body)).status).toBe(400)
    expect(await events()).toEqual([])
  })

  it("asks for the present state: a forged status on a true signature changes nothing", async () => {
    const { order_ids, transaction } = await bought()
    expect((await tell({ ...notificationOf(transaction), transaction_status: "settlement" })).status).toBe(200)
    expect((await ordersOf(market(), order_ids)).every(({ status }) => status !== "canceled")).toBe(true)
    expect((await ordersOf(market(), order_ids)).map((order) => order.payment_collections[0]?.status)).toEqual([
      "awaiting",
      "awaiting",
    ])
  })

  it("an event that could not be handled waits for the job; a transaction of somebody else is let be", async () => {
    const { transaction } = await bought()
    transaction.status = "expire"
    double.failNext = "error"
    expect((await tell(notificationOf(transaction))).status).toBe(200)
    expect(await events()).toMatchObject([{ type: "expire", state: "failed" }])
    const unknown = { ...transaction, order_id: "payment_notif_test_1", transaction_id: "another" }
    expect((await tell(notificationOf(unknown))).status).toBe(200)
    expect(await events()).toMatchObject([{ state: "failed" }, { object_id: "payment_notif_test_1", state: "handled" }])
  })
})
