import { describe, expect, it, vi } from "vitest"
import { confirmCard } from "./confirm-card"
import type { CardFields } from "./mount-card-fields"

const address = "https://shop.test/id/checkout/return?cart=cart_1&total=61000"
const confirm = (answer: object) => {
  const confirmPayment = vi.fn().mockResolvedValue(answer)
  return confirmCard({ stripe: { confirmPayment }, elements: {} } as unknown as CardFields, address)
}

describe("confirmCard", () => {
  it.each(["succeeded", "requires_capture", "processing"])("goes on when the payment is %s", async (status) => {
    expect(await confirm({ paymentIntent: { id: "pi_1", status } })).toEqual({
      paid: true,
      address: `${address}&payment_intent=pi_1&redirect_status=succeeded`,
    })
  })

  it("goes on when the payment had gone through before", async () => {
    const error = {
      type: "invalid_request_error",
      code: "payment_intent_unexpected_state",
      payment_intent: { id: "pi_1", status: "succeeded" },
    }
    expect(await confirm({ error })).toMatchObject({ paid: true })
  })

  it("says why not", async () => {
    const error = {
      type: "card_error",
      code: "card_declined",
      decline_code: "insufficient_funds",
      payment_intent: { id: "pi_1", status: "requires_payment_method" },
    }
    expect(await confirm({ error })).toEqual({ paid: false, problem: "insufficient_funds" })
    expect(await confirm({ paymentIntent: { id: "pi_1", status: "requires_action" } })).toEqual({
      paid: false,
      problem: "unfinished",
    })
  })
})
