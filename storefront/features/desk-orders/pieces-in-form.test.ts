import { expect, it } from "vitest"
import { piecesInForm } from "./pieces-in-form"

it("takes what goes into the parcel", () => {
  expect(piecesInForm({ courier: "JNE", "pieces-a": " 2 ", "pieces-b": "", "pieces-c": "0" })).toEqual([
    { line_id: "a", quantity: 2 },
  ])
  expect(piecesInForm({ "pieces-a": "dua" })).toEqual([{ line_id: "a", quantity: 10_000 }])
})
