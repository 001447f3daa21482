import { describe, expect, it } from "vitest"
import { transferInstructions } from "../../contract/transfer"
import TransferProvider from "./service"

const options = { bank: "Bank Contoh", account: "0000 0000 00", holder: "OPOP (contoh)", hours: 24 }
const provider = new TransferProvider({}, options)
const start = (data: Record<string, unknown> = {}) =>
  provider.initiatePayment({
    amount: 157_000,
    currency_code: "idr",
    data: { session_id: "payses_1", ...data },
    context: {},
  })

describe("payment by transfer", () => {
  it("tells the buyer where to pay what until when", async () => {
    const { data } = await start()
    const instructions = transferInstructions.parse(data)
    expect(instructions).toMatchObject({ bank: "Bank Contoh", amount: 157_000 })
    const hours = (Date.parse(instructions.due_at) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThanOrEqual(24)
  })

  it("asks for whole rupiah", async () => {
    const { data } = await provider.initiatePayment({
      amount: 100_000.4,
      currency_code: "idr",
      data: { session_id: "s" },
      context: {},
    })
    expect(data).toMatchObject({ amount: 100_000 })
  })

  it("is nothing certain until a person has confirmed it", async () => {
    const { data } = await start()
    expect((await provider.authorizePayment({ data })).status).toBe("pending_authorization")
    expect((await provider.authorizePayment({ data: { ...data, confirmed_at: "2026-11-24T05:00:00Z" } })).status).toBe(
      "captured",
    )
  })

  it("does not believe a confirmation that a client sent along", async () => {
    const client = { confirmed_at: "2026-11-24T05:00:00Z", confirmed_by: "me" }
    const { data } = await start(client)
    // the Payment module keeps what the client sent beside what the provider says
    expect((await provider.authorizePayment({ data: { ...client, ...data } })).status).toBe("pending_authorization")
  })

  it("does not believe a slip that a client sent along, and keeps nothing else of it", async () => {
    const client = { proof_id: "ppic_1", proof_sent_at: "2026-11-24T05:00:00Z", shop: "x" }
    const { data } = await start(client)
    expect(data).toMatchObject({ proof_id: null, proof_sent_at: null })
    const updated = await provider.updatePayment({
      amount: 5000,
      currency_code: "idr",
      data: { ...client, ...data },
      context: {},
    })
    expect(updated.data).toEqual({ ...data, amount: 5000 })
  })

  it("does not start without an account to pay into", () => {
    expect(() => TransferProvider.validateOptions({ bank: "Bank Contoh" })).toThrow("account, holder, hours")
  })
})
