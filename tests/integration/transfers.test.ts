import { createRequire } from "node:module"
import { transferProofAnswer } from "@opop/payments/contract/payment"
import { transfersAnswer } from "@opop/payments/contract/transfer"
import { fillCart, read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { client } from "./support/http-client"
import { people } from "./support/people"
import { photo } from "./support/photos"
import { complete, ordersOf, parentPayment, sum } from "./support/purchases"

const email = "buyer@example.test"

describeMarketplace("bank transfers", { cooperatives: 2, stock: 10 }, ({ market, database, api }) => {
  const store = () => client(api, market().headers)
  const staff = async () => {
    const { token } = await people(api, market()).staff()
    return client(api, { authorization: `Bearer ${token}` })
  }
  const bought = async () => {
    const { id, order_ids } = await complete(market(), await fillCart(market(), { provider: "pp_transfer_transfer" }))
    const [row] = await read<{ number: string; total: number; payment_session_id: string }>(
      market(),
      "purchase",
      ["number", "total", "payment_session_id"],
      { id },
    )
    if (!row) throw new Error("A purchase was expected")
    return { id, order_ids, number: row.number, session: row.payment_session_id, amount: Number(row.total) }
  }
  const send = async (number: string, more: object = {}) =>
    store().post(`/store/purchases/${number}/transfer-proof`, { picture: await photo(), email, ...more })
  const statuses = async (ids: string[]) => (await ordersOf(market(), ids)).map(({ status }) => status)

  it("waits in the list with its slip, which only the province sees, until exactly the due amount is confirmed", async () => {
    const { id, number, amount, order_ids } = await bought()
    const door = await staff()
    const path = `/admin/purchases/${id}/transfer-proof`
    expect((await door.get(path)).status).toBe(404)
    transferProofAnswer.parse((await send(number)).data)
    transferProofAnswer.parse((await send(number, { picture: await photo("#336699") })).data)
    expect((await database.raw("select count(*) as n from private_picture")).rows[0]?.["n"]).toBe("1")
    const { transfers, count } = transfersAnswer.parse((await door.get("/admin/transfers")).data)
    expect(count).toBe(1)
    expect(transfers[0]).toMatchObject({ purchase_id: id, number, amount, proof_sent_at: expect.any(String) })
    expect((await door.get(path)).status).toBe(200)
    expect((await client(api, {}).get(path)).status).toBe(401)
    const confirm = (received: unknown) => door.post(`/admin/purchases/${id}/confirm-transfer`, { amount: received })
    expect((await confirm(undefined)).data.code).toBe("invalid_input")
    expect((await confirm(amount - 1)).data).toMatchObject({
      code: "transfer_amount_differs",
      details: { due: amount, received: amount - 1, difference: -1 },
    })
    expect((await door.get("/admin/transfers")).data.count).toBe(1)
    for (let times = 0; times < 2; times++) expect((await confirm(amount)).status).toBe(200)
    expect((await door.get("/admin/transfers")).data.count).toBe(0)
    expect((await send(number)).data.code).toBe("transfer_settled")
    const orders = await ordersOf(market(), order_ids)
    expect(sum(orders.map(({ payment_collections }) => Number(payment_collections[0]?.captured_amount)))).toBe(amount)
    expect((await door.post(`/admin/purchases/${id}/refuse-transfer`, { note: "Tidak ada" })).data.code).toBe(
      "transfer_settled",
    )
  })

  it("a slip and a confirmation at the same moment both count", async () => {
    const { id, number, amount } = await bought()
    const door = await staff()
    const [, confirmed] = await Promise.all([
      send(number),
      door.post(`/admin/purchases/${id}/confirm-transfer`, { amount }),
    ])
    expect(confirmed.status).toBe(200)
    expect((await parentPayment(market(), id)).captured_at).toBeTruthy()
  })

  it("refused: the orders are cancelled and the stock is free; money that comes after all is owed back in full", async () => {
    const { id, order_ids, amount } = await bought()
    const door = await staff()
    for (let times = 0; times < 2; times++)
      expect((await door.post(`/admin/purchases/${id}/refuse-transfer`, { note: "Tidak ada" })).status).toBe(200)
    expect(await statuses(order_ids)).toEqual(["canceled", "canceled"])
    expect((await database.raw("select sum(reserved_quantity) as n from inventory_level")).rows[0]?.["n"]).toBe("0")
    expect((await door.get("/admin/transfers")).data.count).toBe(0)
    expect((await door.get("/admin/transfers?state=late")).data.count).toBe(1)
    await door.post(`/admin/purchases/${id}/confirm-transfer`, { amount })
    const payment = await parentPayment(market(), id)
    expect(sum(payment.refunds.map((refund) => refund.amount))).toBe(amount)
    expect(payment.captured_at).toBeTruthy()
    expect(await statuses(order_ids)).toEqual(["canceled", "canceled"])
  })

  it("what a client says about its transfer counts for nothing", async () => {
    const { id, number } = await bought()
    const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"/>${" ".repeat(99)}`).toString("base64")
    expect((await send(number, { picture: svg })).data).toMatchObject({ code: "picture_refused" })
    expect((await send(number, { email: "other@example.test" })).status).toBe(404)
    const load = createRequire(import.meta.url)
    const { transferProof } = load("@opop/payments/queries/transfer-proof")
    expect(await transferProof(market().container, id)).toBeNull()
    expect((await store().get("/admin/transfers")).status).toBe(401)
  })
})
