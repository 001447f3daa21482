import { describe, expect, it } from "vitest"
import { refusalOf } from "./refusal-of"

describe("refusalOf", () => {
  it("keeps the code and its details", () => {
    const answer = { code: "sold_out", type: "not_allowed", message: "…", details: { available: 3 } }
    expect(refusalOf(400, answer)).toEqual({ code: "sold_out", details: { available: 3 } })
  })

  it("knows our codes even when they come with a server's status", () => {
    expect(refusalOf(500, { code: "totals_differ" })?.code).toBe("totals_differ")
  })

  it("takes a fault of the backend for a fault, never for a refusal", () => {
    expect(refusalOf(500, { code: "unknown_error", type: "unknown_error" })).toBeUndefined()
    expect(refusalOf(502, undefined)).toBeUndefined()
  })

  it("names what has only a status", () => {
    expect(refusalOf(401, {})?.code).toBe("unauthorized")
    expect(refusalOf(429, undefined)?.code).toBe("too_many_requests")
    expect(refusalOf(404, { type: "not_found" })?.code).toBe("not_found")
    expect(refusalOf(418, "teapot")?.code).toBe("unknown")
  })
})
