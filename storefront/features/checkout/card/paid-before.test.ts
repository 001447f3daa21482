import type { Stripe } from "@stripe/stripe-js"
import { describe, expect, it, vi } from "vitest"
import { paidBefore } from "./paid-before"

const asked = (answer: Promise<object>) =>
  paidBefore({ retrievePaymentIntent: vi.fn(() => answer) } as unknown as Stripe, "pi_1_secret_1")

describe("paidBefore", () => {
  it("names a payment that is there or on its way", async () => {
    for (const status of ["succeeded", "requires_capture", "processing"])
      expect(await asked(Promise.resolve({ paymentIntent: { id: "pi_1", status } }))).toBe("pi_1")
  })

  it("names none that is still to be made, and none that nobody knows of", async () => {
    const open = { paymentIntent: { id: "pi_1", status: "requires_payment_method" } }
    for (const answer of [Promise.resolve(open), Promise.resolve({ error: {} }), Promise.reject(new Error("offline"))])
      expect(await asked(answer)).toBeUndefined()
  })
})
