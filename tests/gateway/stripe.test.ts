import { openBench, steerable } from "./support/stripe-bench"

let bench: Awaited<ReturnType<typeof openBench>>
beforeAll(async () => {
  bench = await openBench()
})
beforeEach(() => bench.reset())
afterAll(() => bench.double?.stop())

const refused = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) })
const intent = (id: string) => bench.stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] })

describe("a payment by card", () => {
  it("is one intent for what the buyer owes, times a hundred, in the group of its session", async () => {
    const data = await bench.start(157_000)
    expect(await intent(data.id)).toMatchObject({
      amount: 15_700_000,
      currency: "idr",
      capture_method: "automatic",
      transfer_group: data["session_id"],
      metadata: { session_id: data["session_id"] },
    })
    expect(data).toEqual({
      id: data.id,
      session_id: data["session_id"],
      client_secret: expect.stringContaining("_secret_"),
      status: "requires_payment_method",
      amount: 157_000,
      currency: "idr",
      customer: null,
      last_error: null,
    })
  })

  it("succeeds", async () => {
    const data = await bench.start()
    await bench.confirm(data.id)
    expect(await bench.provider.authorizePayment({ data })).toMatchObject({ status: "captured" })
  })

  it("believes nothing that a client sent along", async () => {
    const client = {
      capture_amount: 1,
      amount: 1,
      customer: "cus_somebody",
      capture_method: "manual",
      status: "succeeded",
    }
    const data = await bench.start(157_000, { data: client })
    expect(await intent(data.id)).toMatchObject({ amount: 15_700_000, customer: null, capture_method: "automatic" })
    await expect(bench.provider.authorizePayment({ data: { ...client, ...data } })).rejects.toEqual(
      refused("payment_unfinished"),
    )
  })

  it.each([
    ["pm_card_visa_chargeDeclined", "generic_decline"],
    ["pm_card_visa_chargeDeclinedInsufficientFunds", "insufficient_funds"],
  ])("declined (%s): refused with the reason, and the same intent can be tried again", async (method, decline_code) => {
    const data = await bench.start()
    await expect(bench.confirm(data.id, method)).rejects.toMatchObject({ type: "StripeCardError", decline_code })
    await expect(bench.provider.authorizePayment({ data })).rejects.toEqual(
      refused("payment_declined", { decline_code }),
    )
    await bench.confirm(data.id)
    expect(await bench.provider.authorizePayment({ data })).toMatchObject({ status: "captured" })
  })

  it("with 3-D Secure, abandoned: unfinished", async () => {
    const data = await bench.start()
    expect((await bench.confirm(data.id, "pm_card_authenticationRequired")).status).toBe("requires_action")
    await expect(bench.provider.authorizePayment({ data })).rejects.toEqual(refused("payment_unfinished"))
  })

  it.runIf(steerable)("with 3-D Secure: passed it is paid, failed it is declined", async () => {
    for (const [outcome, settled] of [
      ["succeed", true],
      ["fail", false],
    ] as const) {
      const data = await bench.start()
      await bench.confirm(data.id, "pm_card_authenticationRequired")
      await bench.steer().control("finish", { intent: data.id, outcome })
      const answer = bench.provider.authorizePayment({ data })
      if (settled) expect((await answer).status).toBe("captured")
      else
        await expect(answer).rejects.toEqual(
          refused("payment_declined", { decline_code: "payment_intent_authentication_failure" }),
        )
    }
  })

  it.runIf(steerable)("by a redirect that takes its time: pending, then paid or declined", async () => {
    for (const outcome of ["succeed", "fail"]) {
      const data = await bench.start()
      await bench.stripe.paymentIntents.confirm(data.id, {
        payment_method_data: { type: "gopay" as never },
        return_url: "https://example.test/return",
      })
      await bench.steer().control("finish", { intent: data.id, outcome: "processing" })
      expect((await bench.provider.authorizePayment({ data })).status).toBe("pending_authorization")
      await expect(bench.provider.deletePayment({ data })).rejects.toEqual(refused("payment_processing"))
      await bench.steer().control("finish", { intent: data.id, outcome })
      const answer = bench.provider.authorizePayment({ data })
      if (outcome === "succeed") expect((await answer).status).toBe("captured")
      else await expect(answer).rejects.toEqual(refused("payment_declined"))
    }
  })

  it("an intent for another amount is refused", async () => {
    const data = await bench.start(157_000)
    await bench.stripe.paymentIntents.update(data.id, { amount: 20_000_00 })
    await bench.confirm(data.id)
    await expect(bench.provider.authorizePayment({ data })).rejects.toEqual(refused("payment_changed"))
  })

  it("another session's intent is refused", async () => {
    const [mine, other] = [await bench.start(), await bench.start()]
    await bench.confirm(other.id)
    await expect(bench.provider.authorizePayment({ data: { ...mine, id: other.id } })).rejects.toEqual(
      refused("payment_changed"),
    )
  })

  it("a new amount is the intent's, there and back again", async () => {
    let data = await bench.start(100_000)
    for (const amount of [200_000, 100_000, 200_000]) {
      data = (await bench.provider.updatePayment({ data, amount, currency_code: "idr" })).data
      expect((await intent(data.id)).amount).toBe(amount * 100)
    }
  })

  it("a currency that Stripe does not take is refused before anything is asked", async () => {
    await expect(bench.start(1000, { currency_code: "xyz" })).rejects.toEqual(
      refused("payment_unavailable", { currency_code: "xyz" }),
    )
  })

  it("of a signed-in buyer belongs to their customer; one that is gone does not stand in the way", async () => {
    const customer = { id: `cus_${Date.now()}`, email: "siti@example.test", first_name: "Siti", last_name: "Aminah" }
    const holder = await bench.provider.createAccountHolder({ context: { customer } })
    expect((await bench.provider.createAccountHolder({ context: { customer } })).id).toBe(holder.id)
    const context = { account_holder: { data: holder.data } }
    expect((await bench.start(157_000, { context }))["customer"]).toBe(holder.id)
    await bench.stripe.customers.del(holder.id)
    expect((await bench.start(157_000, { context }))["customer"]).toBeNull()
  })
})

describe("money that is taken later, and given back", () => {
  it("is authorised, then taken in part: the rest is released", async () => {
    bench.captureOnAcceptance()
    const data = await bench.start(157_000)
    await bench.confirm(data.id)
    const authorised = await bench.provider.authorizePayment({ data })
    expect(authorised.status).toBe("authorized")
    const context = { idempotency_key: `capt_${data.id}` }
    const half = { ...authorised.data, capture_amount: 100_000 }
    for (let times = 0; times < 2; times++) await bench.provider.capturePayment({ data: half, context })
    expect(await intent(data.id)).toMatchObject({
      status: "succeeded",
      amount_received: 10_000_000,
      amount_capturable: 0,
    })
    // another attempt, whose first answer was lost: what is done is done
    await bench.provider.capturePayment({ data: half, context: { idempotency_key: `capt_other_${data.id}` } })
    await expect(
      bench.provider.capturePayment({
        data: { ...half, capture_amount: 157_000 },
        context: { idempotency_key: `x_${data.id}` },
      }),
    ).rejects.toThrow()
  })

  it("is released when nothing is taken; asked again, the same", async () => {
    bench.captureOnAcceptance()
    const data = await bench.start()
    await bench.confirm(data.id)
    for (let times = 0; times < 2; times++)
      expect((await bench.provider.cancelPayment({ data })).data.status).toBe("canceled")
  })

  it("is given back by amount, twice; never more than was taken", async () => {
    const data = await bench.paid(157_000)
    const refund = (amount: number, idempotency_key: string) =>
      bench.provider.refundPayment({ data, amount, context: { idempotency_key } })
    await refund(50_000, `ref_1_${data.id}`)
    await refund(50_000, `ref_1_${data.id}`)
    await refund(50_000, `ref_2_${data.id}`)
    expect((await intent(data.id)).latest_charge).toMatchObject({ amount_refunded: 10_000_000 })
    await expect(refund(57_001, `ref_3_${data.id}`)).rejects.toEqual(refused("refund_too_much"))
    await refund(57_000, `ref_4_${data.id}`)
    await expect(refund(1000, `ref_5_${data.id}`)).rejects.toEqual(refused("refund_too_much"))
  })

  it("cannot be cancelled once it was taken", async () => {
    const data = await bench.paid()
    await expect(bench.provider.cancelPayment({ data })).rejects.toEqual(refused("payment_processing"))
    await expect(bench.provider.deletePayment({ data })).rejects.toEqual(refused("payment_processing"))
  })
})

describe.runIf(steerable)("when Stripe fails", () => {
  const fault = (match: string, kind: string, times = 1, ms = 0) =>
    bench.steer().control("faults", { match, kind, times, ms })
  const keysOf = (call: string) =>
    new Set(
      bench
        .steer()
        .world.calls.filter((made) => made.call === call)
        .map(({ key }) => key),
    )

  it("500, then an answer: one intent, by one key", async () => {
    await fault("POST /v1/payment_intents$", "error", 2)
    await bench.start()
    expect(bench.steer().world.intents.size).toBe(1)
    expect(keysOf("POST /v1/payment_intents").size).toBe(1)
  })

  it("the answer is lost after it was done: still one intent", async () => {
    await fault("POST /v1/payment_intents$", "drop_after", 2)
    await bench.start()
    expect(bench.steer().world.intents.size).toBe(1)
  })

  it("slower than we wait: tried again, still one intent", async () => {
    await fault("POST /v1/payment_intents$", "delay", 1, 1500)
    const data = await bench.start()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect([...bench.steer().world.intents.keys()]).toEqual([data.id])
  })

  it.each(["error", "drop"])("down (%s): said with a code, nothing has happened", async (kind) => {
    await fault(".", kind, 9)
    await expect(bench.start()).rejects.toEqual(refused("gateway_unreachable"))
    expect(bench.steer().world.intents.size).toBe(0)
  })

  it("every answer to a capture is lost: it counts as done, because it was", async () => {
    bench.captureOnAcceptance()
    const data = await bench.start()
    await bench.confirm(data.id)
    await fault("capture", "drop_after", 3)
    expect((await bench.provider.capturePayment({ data })).data.status).toBe("succeeded")
  })

  it("every answer to a refund is lost: it counts as done, and was done once", async () => {
    const data = await bench.paid()
    await fault("POST /v1/refunds", "drop_after", 3)
    await bench.provider.refundPayment({ data, amount: 10_000, context: { idempotency_key: "ref_lost" } })
    expect([...bench.steer().world.refunds.values()].map(({ amount }) => amount)).toEqual([1_000_000])
  })

  it("a refund that never arrived is refused with a code", async () => {
    const data = await bench.paid()
    await fault("POST /v1/refunds", "error", 3)
    const call = { data, amount: 10_000, context: { idempotency_key: "ref_down" } }
    await expect(bench.provider.refundPayment(call)).rejects.toEqual(refused("gateway_unreachable"))
    expect(bench.steer().world.refunds.size).toBe(0)
  })

  it("never tells the secret key", async () => {
    await fault(".", "error", 9)
    const error = await bench.start().catch((thrown: unknown) => thrown)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("sk_test")
  })
})
