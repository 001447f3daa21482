import { describe, expect, it } from "vitest"
import { english, indonesian } from "@/i18n/resources"
import { paymentProblem, paymentProblems, readProblem } from "./payment-problem"

describe("paymentProblem", () => {
  it.each([
    [{ type: "card_error", code: "card_declined", decline_code: "generic_decline" }, "card_declined"],
    [{ type: "card_error", code: "card_declined", decline_code: "insufficient_funds" }, "insufficient_funds"],
    [{ type: "card_error", code: "card_declined", decline_code: "stolen_card" }, "card_declined"],
    [{ type: "card_error", code: "expired_card", decline_code: "expired_card" }, "expired_card"],
    [{ type: "card_error", code: "incorrect_cvc" }, "incorrect_cvc"],
    [{ type: "card_error", code: "incorrect_number" }, "incorrect_number"],
    [{ type: "invalid_request_error", code: "payment_intent_authentication_failure" }, "authentication"],
    [{ type: "card_error", code: "card_declined", decline_code: "authentication_required" }, "authentication"],
    [{ type: "card_error", code: "processing_error" }, "processing_error"],
    [{ type: "validation_error", code: "incomplete_number" }, "incomplete"],
    [{ type: "api_connection_error" }, "connection"],
    [{ type: "card_error", code: "something_new" }, "card_declined"],
    [{ type: "api_error", code: "toString" }, "general"],
    [{}, "general"],
  ])("%j is %s", (error, problem) => {
    expect(paymentProblem(error)).toBe(problem)
  })

  it("has words for every problem in both languages, and for no others", () => {
    for (const { checkout } of [indonesian, english as typeof indonesian])
      expect(Object.keys(checkout.card.problem).sort()).toEqual([...paymentProblems].sort())
  })
})

describe("readProblem", () => {
  it("takes only what we write ourselves", () => {
    expect(readProblem("expired_card")).toBe("expired_card")
    for (const strange of ["toString", "", undefined, ["general"]]) expect(readProblem(strange)).toBeUndefined()
  })
})
