import { expect, it } from "vitest"
import { refusalOf } from "./refusal-of"

const verdict = { approved: false, at: "2026-11-25T03:00:00Z", reason: "Foto buram", fields: ["pictures"] }

it.each([
  ["rejected", false, verdict],
  ["published", false, verdict],
  ["published", true, null],
  ["proposed", false, null],
  ["draft", false, null],
] as const)("%s, a change waits: %s", (state, change_waits, refusal) => {
  expect(refusalOf({ state, change_waits, verdict })).toEqual(refusal)
})

it("an approval asks for nothing", () => {
  expect(refusalOf({ state: "published", change_waits: false, verdict: { ...verdict, approved: true } })).toBeNull()
})
