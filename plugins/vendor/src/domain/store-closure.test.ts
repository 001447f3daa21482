import { describe, expect, it } from "vitest"
import { closureAt, closureNotice } from "./store-closure"

const closure = { from: "2026-12-24", until: "2027-01-02", message: { id: "Libur pondok", en: "Holidays" } }
const at = (moment: string) => closureAt({ closure }, new Date(moment))

describe("closureAt", () => {
  it.each([
    ["days before", "2026-12-20T12:00:00+07:00", "open"],
    ["the last moment before buyers hear of it", "2026-12-20T23:59:59+07:00", "open"],
    ["three days before", "2026-12-21T00:00:00+07:00", "closes_soon"],
    ["the last moment before", "2026-12-23T23:59:59.999+07:00", "closes_soon"],
    ["the first moment", "2026-12-24T00:00:00+07:00", "closed"],
    ["the first moment, as UTC says it", "2026-12-23T17:00:00Z", "closed"],
    ["the moment before that, as UTC says it", "2026-12-23T16:59:59.999Z", "closes_soon"],
    ["during it, over the new year", "2027-01-01T00:00:00+07:00", "closed"],
    ["its last moment", "2027-01-02T23:59:59.999+07:00", "closed"],
    ["its last moment, as UTC says it", "2027-01-02T16:59:59.999Z", "closed"],
    ["the first moment after", "2027-01-03T00:00:00+07:00", "open"],
    ["long after", "2028-01-01T00:00:00Z", "open"],
  ])("%s", (_when, moment, state) => {
    expect(at(moment)).toBe(state)
  })

  it("is open without a window, and closed for a window of one day", () => {
    expect(closureAt({ closure: null }, new Date())).toBe("open")
    const day = { ...closure, until: closure.from }
    expect(closureAt({ closure: day }, new Date("2026-12-24T23:59:59+07:00"))).toBe("closed")
    expect(closureAt({ closure: day }, new Date("2026-12-25T00:00:00+07:00"))).toBe("open")
  })
})

describe("closureNotice", () => {
  const during = new Date("2026-12-25T10:00:00+07:00")

  it("speaks the reader's language, and the other where only that was written", () => {
    expect(closureNotice(closure, during, "en")).toMatchObject({
      state: "closed",
      until: "2027-01-02",
      message: "Holidays",
    })
    expect(closureNotice(closure, during, undefined)?.message).toBe("Libur pondok")
    const written = { ...closure, message: { id: "Libur pondok", en: "" } }
    expect(closureNotice(written, during, "en")?.message).toBe("Libur pondok")
  })

  it("says nothing before and after", () => {
    expect(closureNotice(closure, new Date("2026-12-01T00:00:00Z"), "id")).toBeNull()
    expect(closureNotice(closure, new Date("2027-01-03T00:00:00+07:00"), "id")).toBeNull()
  })
})
