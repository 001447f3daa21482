import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import { type MidtransDouble, startMidtransDouble } from "../doubles/midtrans/server"
import { serverKey } from "../doubles/midtrans/transactions"

type Call = { data?: unknown; amount?: number; currency_code?: string; context?: object }
type Reply = Promise<{ id: string; data: Record<string, unknown>; status: string }>
type Provider = Record<
  | "initiatePayment"
  | "updatePayment"
  | "authorizePayment"
  | "capturePayment"
  | "refundPayment"
  | "cancelPayment"
  | "deletePayment",
  (call: Call) => Reply
>

let double: MidtransDouble
let provider: Provider
beforeAll(async () => {
  double = await startMidtransDouble()
  const [MidtransProvider] = createRequire(import.meta.url)("@opop/payments/providers/midtrans").default.services
  provider = new MidtransProvider({}, { serverKey, apiUrl: double.url, minutes: 60, timeout: 1000 })
})
beforeEach(() => {
  double.transactions.clear()
  double.failNext = null
})
afterAll(() => double.stop())

const refused = (code: string) => expect.objectContaining({ code })
const start = async (amount = 12_000, more: object = {}, currency_code = "idr") =>
  (
    await provider.initiatePayment({
      amount,
      currency_code,
      data: { ...more, session_id: `payses_${randomUUID().slice(0, 8)}` },
    })
  ).data
const at = (data: Record<string, unknown>) => double.transactions.get(String(data["session_id"])) ?? expect.fail()
const refund = (data: Record<string, unknown>, amount: number, idempotency_key: string = randomUUID()) =>
  provider.refundPayment({ data, amount, context: { idempotency_key } })

it("charges whole rupiah by QRIS and tells the buyer what to scan until when", async () => {
  const data = await start(12_000.4)
  expect(data).toMatchObject({ kind: "qris", amount: 12_000, qr_string: expect.stringMatching(/^000201/), bank: null })
  expect(at(data).amount).toBe(12_000)
  const minutes = (Date.parse(String(data["due_at"])) - Date.now()) / 60_000
  expect(minutes).toBeGreaterThan(58)
  expect(minutes).toBeLessThan(61)
})

it.each([
  ["bca", "25240541"],
  ["permata", "8500001"],
])("gives a virtual account at %s", async (bank, va_number) => {
  expect(await start(12_000, { bank })).toMatchObject({ kind: "va", bank, va_number, qr_string: null })
})

it("reads nothing else of what a client sends, and no bank that it does not know", async () => {
  const data = await start(12_000, { bank: "evil", amount: 1, qr_string: "x", transaction_status: "settlement" })
  expect(data).toMatchObject({ kind: "qris", amount: 12_000 })
  expect((await provider.authorizePayment({ data: { amount: 1, ...data } })).status).toBe("pending_authorization")
})

it.each([
  ["pending", "pending_authorization"],
  ["settlement", "captured"],
  ["partial_refund", "captured"],
  ["deny", "error"],
  ["cancel", "canceled"],
  ["expire", "canceled"],
])("%s at Midtrans is %s here", async (status, here) => {
  const data = await start()
  at(data).status = status
  expect((await provider.authorizePayment({ data })).status).toBe(here)
})

it("a charge for another amount than the session's is not taken", async () => {
  const data = await start()
  Object.assign(at(data), { status: "settlement", amount: 1 })
  await expect(provider.authorizePayment({ data })).rejects.toEqual(refused("payment_changed"))
})

it("a session's total is fixed", async () => {
  const data = await start()
  expect((await provider.updatePayment({ data, amount: 12_000 })).data).toEqual(data)
  await expect(provider.updatePayment({ data, amount: 13_000 })).rejects.toEqual(refused("payment_changed"))
})

it("takes rupiah only", async () => {
  await expect(start(12, {}, "usd")).rejects.toEqual(refused("payment_unavailable"))
})

it("refunds by amount, once per key, never more than was paid", async () => {
  const data = await start()
  await expect(refund(data, 1000)).rejects.toEqual(refused("payment_declined"))
  at(data).status = "settlement"
  for (let times = 0; times < 2; times++) await refund(data, 5000, "ref_1")
  await expect(refund(data, 7001)).rejects.toEqual(refused("payment_declined"))
  await refund(data, 7000)
  expect(at(data)).toMatchObject({ status: "refund" })
  expect([...at(data).refunds.values()]).toEqual([5000, 7000])
})

it("what came into a virtual account is given back by hand", async () => {
  const data = await start(12_000, { bank: "bni" })
  at(data).status = "settlement"
  await refund(data, 5000)
  expect(at(data).refunds.size).toBe(0)
})

it("cancelled and replaced payments can be paid by nobody; a paid one is neither forgotten nor cancelled", async () => {
  const [cancelled, replaced, paid] = [await start(), await start(), await start()]
  await provider.cancelPayment({ data: cancelled })
  await provider.cancelPayment({ data: cancelled })
  await provider.deletePayment({ data: replaced })
  expect([at(cancelled).status, at(replaced).status]).toEqual(["cancel", "cancel"])
  at(paid).status = "settlement"
  await expect(provider.deletePayment({ data: paid })).rejects.toEqual(refused("payment_changed"))
  await expect(provider.capturePayment({ data: cancelled })).rejects.toEqual(refused("not_captured"))
})

it("an answer that never came: the charge that may have been made is cancelled", async () => {
  double.failNext = "drop"
  await expect(start()).rejects.toEqual(refused("gateway_unreachable"))
  expect([...double.transactions.values()].map(({ status }) => status)).toEqual(["cancel"])
  double.failNext = "error"
  await expect(start()).rejects.toEqual(refused("gateway_unreachable"))
  expect(double.transactions.size).toBe(1)
})
