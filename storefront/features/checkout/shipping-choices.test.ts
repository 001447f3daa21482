import { chooseShipping } from "@opop/vendor/contract/cart"
import { describe, expect, it } from "vitest"
import { cheapestOption, choiceName, preselectedOption, readChoices } from "./shipping-choices"

const option = (id: string, price: number) => ({ id, name: id, description: "", price })
const options = [option("fast", 15_000), option("slow", 9_000)]

describe("readChoices", () => {
  it("reads one choice per cooperative and nothing else", () => {
    const form = new FormData()
    form.set("lng", "id")
    form.set(choiceName("coop_1"), "fast")
    form.set(choiceName("coop_2"), "slow")
    form.set(choiceName("coop_3"), "")
    const choices = readChoices(form)
    expect(choices).toEqual([
      { cooperative_id: "coop_1", shipping_option_id: "fast" },
      { cooperative_id: "coop_2", shipping_option_id: "slow" },
    ])
    expect(chooseShipping.parse({ choices })).toEqual({ choices })
  })
})

describe("what is preselected", () => {
  it("is the cheapest until something was chosen", () => {
    expect(preselectedOption({ options, chosen: null })).toBe("slow")
    expect(preselectedOption({ options, chosen: "fast" })).toBe("fast")
    expect(preselectedOption({ options, chosen: "no longer offered" })).toBe("slow")
  })

  it("is the first when all cost the same, and then none is marked as cheap", () => {
    const same = [option("a", 9_000), option("b", 9_000)]
    expect(cheapestOption({ options: same })).toBeUndefined()
    expect(preselectedOption({ options: same, chosen: null })).toBe("a")
    expect(cheapestOption({ options: [option("a", 9_000)] })).toBeUndefined()
    expect(preselectedOption({ options: [], chosen: null })).toBeUndefined()
  })
})
