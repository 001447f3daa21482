import { expect, it } from "vitest"
import { readCaseForm } from "./read-case-form"

const read = (typed: Record<string, string>, photos: string[] = []) => readCaseForm(typed, photos, 50_000)
const photo = "x".repeat(200)

it("an answer carries what is offered, and nothing of other actions", () => {
  expect(read({ action: "answer", text: " Maaf ", offered: "25.000", goods_back: "yes" })).toEqual({
    ok: true,
    input: { action: "answer", text: "Maaf", photos: [], offered: 25_000 },
  })
})

it("0 refuses, and needs its reason", () => {
  expect(read({ action: "answer", text: "Barang utuh", offered: "0" })).toMatchObject({ ok: true })
  expect(read({ action: "answer", text: " ", offered: "0" })).toEqual({ ok: false, field: "text", why: "required" })
})

it.each([
  ["", "amount"],
  ["-1", "amount"],
  ["dua", "amount"],
  ["50.001", "most"],
])("an offer of %j is refused", (offered, why) => {
  expect(read({ action: "answer", text: "x", offered })).toEqual({ ok: false, field: "offered", why })
})

it.each([
  ["yes", true],
  ["no", false],
])("accepting says whether the goods come back: %s", (goods_back, sent) => {
  expect(read({ action: "accept", goods_back })).toMatchObject({ ok: true, input: { goods_back: sent } })
})

it("accepting without that choice is refused", () => {
  expect(read({ action: "accept", goods_back: "constructor" })).toMatchObject({ ok: false, field: "goods_back" })
})

it("a message may be photos alone, but not nothing", () => {
  expect(read({ action: "message" }, [photo])).toMatchObject({ ok: true })
  expect(read({ action: "message", text: "" })).toEqual({ ok: false, field: "text", why: "required" })
})

it("knows no other action", () => {
  expect(read({ action: "decide", text: "x" })).toMatchObject({ ok: false, field: undefined })
})
