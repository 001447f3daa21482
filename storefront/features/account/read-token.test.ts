import { describe, expect, it } from "vitest"
import { isTokenOf } from "./is-token-of"
import { readToken } from "./read-token"
import { secondsToKeep } from "./seconds-to-keep"
import { tokenForTests } from "./token-for-tests"

describe("readToken", () => {
  it("says whose it is, until when, and what else the same person opens", () => {
    const app_metadata = { customer_id: "customer_1", member_id: "member_1" }
    expect(readToken(tokenForTests({ app_metadata }))).toEqual({
      kind: "customer",
      actorId: "customer_1",
      expiresAt: 2_000_000_000_000,
      opens: { customer: true, member: true, staff: false },
    })
  })

  it("knows nobody in the token of a fresh identity", () => {
    const token = tokenForTests({ actor_id: "", app_metadata: { user_id: "user_1" } })
    expect(readToken(token)).toMatchObject({
      actorId: undefined,
      opens: { customer: false, member: false, staff: true },
    })
  })

  it("does without the list of what it opens", () => {
    expect(readToken(tokenForTests({ app_metadata: "strange" }))?.opens.customer).toBe(false)
  })

  it.each(["", "rubbish", "a.b.c", "a..c", tokenForTests({ exp: "soon" }), "head.bnVsbA.signature"])(
    "makes nothing of anything else: %s",
    (text) => {
      expect(readToken(text)).toBeUndefined()
    },
  )
})

describe("isTokenOf", () => {
  it("takes only a token of this kind, of somebody", () => {
    expect(isTokenOf(tokenForTests({ actor_type: "member" }), "member")).toBe(true)
    expect(isTokenOf(tokenForTests({ actor_type: "member" }), "customer")).toBe(false)
    expect(isTokenOf(tokenForTests({ actor_type: "user" }), "member")).toBe(false)
    expect(isTokenOf(tokenForTests({ actor_type: "member", actor_id: "" }), "member")).toBe(false)
    expect(isTokenOf("rubbish", "member")).toBe(false)
  })
})

describe("secondsToKeep", () => {
  const now = 1_900_000_000_000
  const until = (seconds: number) => tokenForTests({ exp: now / 1000 + seconds })

  it("keeps a token as long as it is good, a day at most", () => {
    expect(secondsToKeep(until(3600), "customer", now)).toBe(3600)
    expect(secondsToKeep(until(900_000), "customer", now)).toBe(86_400)
  })

  it("keeps none that is spent, of another kind, or of nobody", () => {
    expect(secondsToKeep(until(-1), "customer", now)).toBe(0)
    expect(secondsToKeep(until(3600), "member", now)).toBe(0)
    expect(secondsToKeep(tokenForTests({ actor_id: "" }), "customer", now)).toBe(0)
  })
})
