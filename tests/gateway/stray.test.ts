import { createRequire } from "node:module"
import type { MedusaContainer } from "@medusajs/framework/types"
import { openBench, steerable } from "./support/stripe-bench"

const { returnStray } = createRequire(import.meta.url)("@opop/payments/workflows/stripe/return-stray")
let bench: Awaited<ReturnType<typeof openBench>>
beforeAll(async () => {
  bench = await openBench()
})
beforeEach(() => bench.reset())
afterAll(() => bench.double?.stop())

const intent = (id: string) => bench.stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] })
const refunds = async (id: string) => (await bench.stripe.refunds.list({ payment_intent: id })).data
const giveBack = async (id: string): Promise<string> => {
  const logger = { warn: () => undefined }
  const plugins = [{ resolve: "@opop/payments", options: { stripe: bench.options } }]
  const known: Record<string, unknown> = { logger, configModule: { plugins } }
  return returnStray({ resolve: (name: string) => known[name] } as MedusaContainer, await intent(id))
}

describe("a payment that nothing of ours knows any more", () => {
  it("goes back whole and once, with our mark", async () => {
    const { id } = await bench.paid()
    expect(await giveBack(id)).toBe("stray_refunded")
    expect(await giveBack(id)).toBe("stray_refunded")
    expect(await refunds(id)).toMatchObject([{ amount: 15_700_000, metadata: { refund: `stray:${id}:0` } }])
  })

  it("two at once are one refund", async () => {
    const { id } = await bench.paid()
    expect(await Promise.all([giveBack(id), giveBack(id)])).toEqual(["stray_refunded", "stray_refunded"])
    expect(await refunds(id)).toHaveLength(1)
  })

  it("of which somebody gave back a part: the rest goes back", async () => {
    const { id } = await bench.paid()
    await bench.stripe.refunds.create({ payment_intent: id, amount: 700_000 })
    await giveBack(id)
    expect((await refunds(id)).map(({ amount }) => amount).sort((a, b) => b - a)).toEqual([15_000_000, 700_000])
  })

  it("that is only authorised is let go, by two at once too", async () => {
    bench.captureOnAcceptance()
    const { id } = await bench.paid()
    expect((await intent(id)).status).toBe("requires_capture")
    expect(await Promise.all([giveBack(id), giveBack(id)])).toEqual(["stray_released", "stray_released"])
    expect((await intent(id)).status).toBe("canceled")
  })

  it.runIf(steerable)("every answer is lost after it was done: done once, and known", async () => {
    const { id } = await bench.paid()
    await bench.steer().control("faults", { match: "POST /v1/refunds", kind: "drop_after", times: 3, ms: 0 })
    expect(await giveBack(id)).toBe("stray_refunded")
    expect(await refunds(id)).toHaveLength(1)
  })

  it.runIf(steerable)("Stripe is down: said so, and nothing went back", async () => {
    const { id } = await bench.paid()
    await bench.steer().control("faults", { match: "POST /v1/refunds", kind: "error", times: 3, ms: 0 })
    await expect(giveBack(id)).rejects.toMatchObject({ code: "gateway_unreachable" })
    expect(await refunds(id)).toEqual([])
  })
})
