import fc from "fast-check"
import { expect, it } from "vitest"
import { promotionKinds } from "../contract/promotion"
import { promotionRules } from "./promotion-rules"

it("binds every promotion to its cooperative, whatever its terms", () => {
  fc.assert(
    fc.property(
      fc.record({
        kind: fc.constantFrom(...promotionKinds),
        value: fc.integer({ min: 0, max: 90 }),
        minimum: fc.integer({ min: 0, max: 100_000 }),
        product_ids: fc.option(fc.array(fc.string(), { minLength: 1 })),
      }),
      (terms) => {
        const { method, targets } = promotionRules({ cooperative_id: "coop_own", ...terms })
        expect(targets[0]).toEqual({
          attribute: `${method.target}.cooperative_id`,
          operator: "eq",
          values: ["coop_own"],
        })
      },
    ),
  )
})

it("asks for the minimum of this store", () => {
  const { conditions } = promotionRules({
    ...{
      cooperative_id: "coop_own",
      kind: "percentage",
      value: 10,

      minimum: 50_000,
      product_ids: null,
    },
  })
  expect(conditions).toEqual([{ attribute: "own_total.coop_own", operator: "gte", values: ["50000"] }])
})
