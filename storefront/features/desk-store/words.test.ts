import { promotionKinds, promotionStates } from "@opop/vendor/contract/promotion"
import { returnChoices } from "@opop/vendor/contract/store-settings"
import { expect, it } from "vitest"
import promotions from "@/i18n/locales/id/desk-promotions.json"
import store from "@/i18n/locales/id/store.json"

it.each([
  ["state of a promotion", promotions.state, promotionStates],
  ["kind of promotion at the desk", promotions.gives, promotionKinds],
])("has words for every %s, and for no others", (_name, words, known) => {
  expect(Object.keys(words).sort()).toEqual([...known].sort())
})

it("has words for buyers for every kind of promotion and of returns", () => {
  for (const kind of promotionKinds) expect(store.promotion[kind]).toBeTruthy()
  for (const choice of returnChoices) expect(store.service[`returns_${choice}`]).toBeTruthy()
})
