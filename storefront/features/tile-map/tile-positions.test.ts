import { describe, expect, it } from "vitest"
import { tileColumns, tilePositions } from "./tile-positions"

/** The Home Ministry numbers 29 regencies from 01 and 9 cities from 71. */
const allCodes = [
  ...Array.from({ length: 29 }, (_, index) => 3501 + index),
  ...Array.from({ length: 9 }, (_, index) => 3571 + index),
]

const at = (code: string) => {
  const found = tilePositions.find((tile) => tile.code === code)
  if (!found) throw new Error(`No tile ${code}`)
  return found
}

describe("tilePositions", () => {
  it("have every regency and city of East Java once", () => {
    expect(tilePositions.map(({ code }) => code).sort()).toEqual(allCodes.map(String))
  })

  it("give no place to two", () => {
    const places = tilePositions.map(({ row, column }) => `${row} ${column}`)
    expect(new Set(places).size).toBe(38)
    for (const { column } of tilePositions) expect(column).toBeLessThan(tileColumns)
  })

  it("keep who lies where", () => {
    expect(at("3523").row).toBeLessThan(at("3507").row)
    expect(at("3520").column).toBe(0)
    expect(at("3510").column).toBe(tileColumns - 1)
    expect(at("3529").column).toBe(tileColumns - 1)
    expect(at("3578").column).toBe(at("3525").column)
    expect(at("3573").row).toBe(at("3579").row)
  })
})
