import { describe, expect, it } from "vitest"
import { lineField, readReport } from "./read-report"

const typed = {
  kind: "problem",
  reason: "damaged",
  text: "Botolnya pecah",
  wanted: "",
  key: "12345678",
  [lineField("l1")]: "2",
  [lineField("l2")]: "",
}

describe("readReport", () => {
  it("takes the lines that were chosen, and asks for the full price unless told otherwise", () => {
    const read = readReport(typed, [])
    expect(read).toMatchObject({ ok: true, input: { lines: [{ line_id: "l1", quantity: 2 }] } })
    expect(read.ok && "wanted" in read.input).toBe(false)
    expect(readReport({ ...typed, wanted: "Rp 25.000" }, [])).toMatchObject({ ok: true, input: { wanted: 25_000 } })
  })

  it("names what is missing or cannot be read", () => {
    expect(readReport({ ...typed, [lineField("l1")]: "0" }, [])).toEqual({ ok: false, field: "lines" })
    expect(readReport({ ...typed, wanted: "banyak" }, [])).toEqual({ ok: false, field: "wanted" })
    expect(readReport({ ...typed, text: " " }, [])).toMatchObject({ ok: false, field: undefined })
  })
})
