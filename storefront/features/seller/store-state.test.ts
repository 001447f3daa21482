import { cooperativeStates } from "@opop/vendor/contract/cooperative"
import { expect, it } from "vitest"
import seller from "@/i18n/locales/id/seller.json"
import { storeState } from "./store-state"

it.each(cooperativeStates)("has words for %s", (state) => {
  expect(storeState(state).state).toBe(state)
  expect(seller.state).toHaveProperty(state)
})

it.each(["", "new", "constructor", "__proto__"])(
  "calls anything else unknown rather than showing a blank: %j",
  (state) => {
    expect(storeState(state)).toEqual({ state: "unknown", tone: "neutral" })
  },
)
