import { describe, expect, it } from "vitest"
import { readRupiah } from "./read-rupiah"

describe("readRupiah", () => {
  it.each([
    ["50000", 50_000],
    ["50.000", 50_000],
    ["1,250,000", 1_250_000],
    ["50 000", 50_000],
    ["Rp 50.000", 50_000],
    ["rp50.000", 50_000],
    ["0", 0],
  ])("reads %s", (text, amount) => {
    expect(readRupiah(text)).toBe(amount)
  })

  it.each(["", "abc", "50.5", "50.0000", "-1", "1e5", "50rb", "0x10", "99999999999", "<script>"])(
    "leaves %s aside",
    (text) => {
      expect(readRupiah(text)).toBeUndefined()
    },
  )
})
