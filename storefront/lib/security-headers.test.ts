import { PHASE_PRODUCTION_BUILD } from "next/constants"
import { describe, expect, it } from "vitest"
import config from "../next.config"
import { routes } from "./routes"
import { cardPage, cardPageHeaders, securityHeaders } from "./security-headers"

const policy = (headers: { key: string; value: string }[]) => {
  const text = headers.find(({ key }) => key === "Content-Security-Policy")?.value ?? ""
  return new Map(text.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]))
}

describe("the content security policy", () => {
  it("knows the gateway on the card's page", () => {
    const card = policy(cardPageHeaders({ development: false }))
    expect(card.get("script-src")).toContain("https://js.stripe.com")
    expect(card.get("frame-src")).toEqual(expect.arrayContaining(["https://js.stripe.com", "https://hooks.stripe.com"]))
    expect(card.get("connect-src")).toEqual(["'self'", "https://api.stripe.com"])
    expect(card.get("script-src")).not.toContain("'unsafe-eval'")
  })

  it("knows nobody else's address anywhere else", () => {
    const [others] = [securityHeaders({ development: false })]
    expect(JSON.stringify(others)).not.toContain("https://")
    expect(policy(others).get("frame-src")).toEqual(["'none'"])
  })

  it("is the card's on that page alone, which comes last and so wins", async () => {
    const rules = await config(PHASE_PRODUCTION_BUILD).headers?.()
    expect(rules?.map(({ source }) => source)).toEqual(["/:path*", cardPage])
    expect(routes.cardPayment("id")).toBe(cardPage.replace(":lng", "id"))
  })
})
