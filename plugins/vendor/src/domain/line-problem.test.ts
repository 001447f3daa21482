import { describe, expect, it } from "vitest"
import { lineProblem } from "./line-problem"

const product = { status: "published", metadata: { export_ready: true }, cooperative: { state: "active" } }
const enough = { available: 5, wanted: 2, abroad: false, closed: false }

describe("lineProblem", () => {
  it.each([
    ["all is well", { variant: { product } }, enough, null],
    ["the product is gone", { variant: null }, enough, "product_unavailable"],
    [
      "the product is not published",
      { variant: { product: { ...product, status: "draft" } } },
      enough,
      "product_unavailable",
    ],
    [
      "the cooperative is suspended",
      { variant: { product: { ...product, cooperative: { state: "suspended" } } } },
      enough,
      "cooperative_unavailable",
    ],
    [
      "the product has no cooperative",
      { variant: { product: { ...product, cooperative: null } } },
      enough,
      "cooperative_unavailable",
    ],
    ["its store is closed", { variant: { product } }, { ...enough, closed: true, available: 0 }, "cooperative_closed"],
    ["nothing is left", { variant: { product } }, { ...enough, available: 0 }, "sold_out"],
    ["more is wanted than there is", { variant: { product } }, { ...enough, wanted: 6 }, "too_many"],
    ["exactly all is wanted", { variant: { product } }, { ...enough, wanted: 5 }, null],
    ["it goes abroad and may", { variant: { product } }, { ...enough, abroad: true }, null],
    [
      "it goes abroad and may not",
      { variant: { product: { ...product, metadata: null } } },
      { ...enough, abroad: true },
      "not_for_export",
    ],
  ])("when %s", (_, line, circumstances, problem) => {
    expect(lineProblem(line, circumstances)).toBe(problem)
  })
})
