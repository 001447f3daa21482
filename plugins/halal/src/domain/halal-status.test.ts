import { describe, expect, it } from "vitest"
import { type CoveringCertificate, halalStatus, hasBadge } from "./halal-status"

const today = "2026-11-24"
const certificate: CoveringCertificate = {
  number: "ID35110017058840424",
  issuer: "BPJPH",
  state: "verified",
  issued_on: "2024-04-30",
  expires_on: null,
  verified_on: "2026-09-14",
  evidence: "looked up by its number",
}
const kindOf = (certificates: Partial<CoveringCertificate>[], exemption: string | null = null) =>
  halalStatus(
    certificates.map((fields) => ({ ...certificate, ...fields })),
    exemption,
    today,
  ).kind

describe("the badge tells the truth", () => {
  it.each([
    ["verified, in force, named", [{}], "certified"],
    ["no certificate names the product", [], "none"],
    ["filed, not verified yet", [{ state: "submitted", verified_on: null, evidence: null }], "in_process"],
    ["verified without evidence", [{ evidence: "  " }], "none"],
    ["verified without a date", [{ verified_on: null }], "none"],
    ["verified tomorrow", [{ verified_on: "2026-11-25" }], "none"],
    ["verified today", [{ verified_on: today }], "certified"],
    ["issued tomorrow", [{ issued_on: "2026-11-25" }], "none"],
    ["issued today", [{ issued_on: today }], "certified"],
    ["an old one, expired yesterday", [{ expires_on: "2026-11-23" }], "none"],
    ["an old one on its last day", [{ expires_on: today }], "certified"],
    ["a number too short", [{ number: "ID3511001705884042" }], "none"],
    ["a number of another country", [{ number: "MY35110017058840424" }], "none"],
    ["revoked", [{ state: "revoked" }], "revoked"],
    ["suspended", [{ state: "suspended" }], "revoked"],
    ["sent back", [{ state: "sent_back" }], "none"],
    ["a draft", [{ state: "draft" }], "none"],
    ["superseded", [{ state: "superseded" }], "none"],
    ["revoked, but another one is in force", [{ state: "revoked" }, {}], "certified"],
    ["revoked, and applied for again", [{ state: "revoked" }, { state: "submitted" }], "in_process"],
  ] as [string, Partial<CoveringCertificate>[], string][])("%s", (_, certificates, kind) => {
    expect(kindOf(certificates)).toBe(kind)
  })

  it("an exemption is not a badge, and gives way to a certificate", () => {
    expect(kindOf([], "KMA 1360/2021")).toBe("exempt")
    expect(kindOf([{}], "KMA 1360/2021")).toBe("certified")
    expect(hasBadge(halalStatus([], "KMA 1360/2021", today))).toBe(false)
  })

  it("only certified carries it, with its number and the day of the check", () => {
    const status = halalStatus([certificate], null, today)
    expect(hasBadge(status)).toBe(true)
    expect(status).toEqual({
      kind: "certified",
      number: certificate.number,
      issuer: "BPJPH",
      verified_on: "2026-09-14",
    })
    for (const state of ["draft", "submitted", "sent_back", "suspended", "revoked", "superseded"] as const) {
      expect(hasBadge(halalStatus([{ ...certificate, state }], null, today))).toBe(false)
    }
  })
})
