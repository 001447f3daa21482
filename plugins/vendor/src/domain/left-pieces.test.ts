import { expect, it } from "vitest"
import { leftPieces, takePieces } from "./left-pieces"

const sold = [
  { id: "a", quantity: 3 },
  { id: "b", quantity: 1 },
]

it("knows what is still to be sent", () => {
  expect(leftPieces(sold, [])).toEqual([
    { line_id: "a", quantity: 3 },
    { line_id: "b", quantity: 1 },
  ])
  expect(
    leftPieces(sold, [
      { line_id: "a", quantity: 1 },
      { line_id: "a", quantity: 1 },
      { line_id: "b", quantity: 1 },
    ]),
  ).toEqual([{ line_id: "a", quantity: 1 }])
})

it("takes a parcel's pieces out of it", () => {
  const left = leftPieces(sold, [])
  expect(takePieces(left, [{ line_id: "a", quantity: 3 }])).toEqual([{ line_id: "b", quantity: 1 }])
  expect(takePieces(left, left)).toEqual([])
})

it.each([
  [[{ line_id: "x", quantity: 1 }], "lines.0.line_id"],
  [[{ line_id: "b", quantity: 2 }], "lines.0.quantity"],
  [
    [
      { line_id: "a", quantity: 1 },
      { line_id: "a", quantity: 1 },
    ],
    "lines.1.line_id",
  ],
])("refuses what is not there: %j", (taken, path) => {
  expect(() => takePieces(leftPieces(sold, []), taken)).toThrow(path)
})
