import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { paymentAppearance } from "./payment-appearance"

it("takes every colour from a token that exists", () => {
  const tokens = readFileSync(fileURLToPath(new URL("../../../ui/tokens.css", import.meta.url)), "utf8")
  const asked: string[] = []
  const { variables } = paymentAppearance((name) => {
    asked.push(name)
    return `<${name}>`
  })
  expect(variables?.colorPrimary).toBe("<--brand>")
  for (const name of asked) expect(tokens).toContain(`${name}:`)
})
