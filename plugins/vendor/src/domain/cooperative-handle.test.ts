import { describe, expect, it } from "vitest"
import { cooperativeHandle, isNumbered, numberedHandle } from "./cooperative-handle"

describe("the handle of a cooperative", () => {
  it.each([
    ["Kopontren Al-Hidayah", "3509", "kopontren-al-hidayah-jember"],
    ["Kopontren Nurul Jadid", "3573", "kopontren-nurul-jadid-kota-malang"],
    ["Kopontren Nurul Jadid", "3507", "kopontren-nurul-jadid-malang"],
    ["Kopontren Ma’had Aly “Sunan Giri”", "3525", "kopontren-mahad-aly-sunan-giri-gresik"],
    ["الهداية", "3509", "koperasi-jember"],
  ])("%s in %s: %s", (name, regency, handle) => {
    expect(cooperativeHandle(name, regency)).toBe(handle)
  })

  it("is never longer than an address should be, and ends well", () => {
    const handle = cooperativeHandle("Koperasi Pondok Pesantren ".repeat(8), "3510")
    expect(handle.length).toBeLessThanOrEqual(60)
    expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-banyuwangi$/)
  })

  it("is numbered from the second on, and knows itself again", () => {
    expect([1, 2, 3].map((number) => numberedHandle("a-jember", number))).toEqual([
      "a-jember",
      "a-jember-2",
      "a-jember-3",
    ])
    expect(isNumbered("a-jember-12", "a-jember")).toBe(true)
    expect(isNumbered("a-jember-baru", "a-jember")).toBe(false)
  })
})
