import { describe, expect, it } from "vitest"
import { formatDate, formatMoment } from "./dates"

describe("dates", () => {
  it("writes a day in either language", () => {
    expect(formatDate("2026-05-14", "id")).toBe("14 Mei 2026")
    expect(formatDate("2026-05-14", "en")).toBe("14 May 2026")
  })

  it("tells the time of East Java, whatever the server's clock", () => {
    expect(formatMoment("2026-11-23T20:04:00Z", "id")).toBe("24 November 2026, 03.04 WIB")
    expect(formatMoment("2026-11-23T07:04:00Z", "en")).toBe("23 November 2026, 14:04 WIB")
  })
})
