import { deskProductTabs, productHistoryAnswer, productStates } from "@opop/vendor/contract/desk-product"
import { describe, expect, it } from "vitest"
import en from "@/i18n/locales/en/desk-products.json"
import id from "@/i18n/locales/id/desk-products.json"
import { sizePresetNames, sizePresets } from "./size-presets"

const { step, by } = productHistoryAnswer.shape.entries.element.shape
const steps = step.options
const parties = by.shape.party.options

describe.each([
  ["Indonesian", id],
  ["English", en],
])("in %s", (_language, texts) => {
  const { label: _label, ...tabs } = texts.tabs

  it.each([
    ["state", texts.state, productStates],
    ["tab", tabs, deskProductTabs],
    ["step of the history", texts.history.step, steps],
    ["party", texts.party, parties],
    ["size", texts.form.preset, sizePresetNames],
  ])("there are words for every %s, and for no others", (_name, words, known) => {
    expect(Object.keys(words).sort()).toEqual([...known].sort())
  })

  it.each(deskProductTabs)("an empty tab %s says so", (tab) => {
    expect(texts.empty[tab]).toBeTruthy()
  })

  it.each(sizePresetNames)("the words for %s name its size", (name) => {
    const { length, width, height } = sizePresets[name]
    expect(texts.form.preset[name]).toContain([length, width, height].map((side) => side / 10).join("×"))
  })
})
