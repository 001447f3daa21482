import { expect, it } from "vitest"
import { trackingLink } from "./tracking-link"

it("leads to the courier's own page", () => {
  expect(trackingLink("JNE Reguler", "JT0123456789")).toBe("https://www.jne.co.id/tracking-package?awb=JT0123456789")
  expect(trackingLink("J&T Express", "JX-12345")).toBe("https://jet.co.id/track?waybill=JX-12345")
  expect(trackingLink("Pos Indonesia", "EE123456789ID")).toContain("EE123456789ID")
})

it.each([
  ["Travel Pak Budi", "0812"],
  ["JNE", "diantar sendiri"],
  ["JNE", "x&y=1"],
  ["JNEX", "JT0123456789"],
])("knows no page for %s %s", (courier, number) => {
  expect(trackingLink(courier, number)).toBeNull()
})
