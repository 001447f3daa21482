import { describe, expect, it } from "vitest"
import { getT } from "@/i18n/get-t"
import { languageCodes } from "@/i18n/languages"
import { headTexts } from "./head-texts"
import type { PaymentPhase } from "./payment-phase"

const known = { total: "Rp 61.000", due: "26 November 2026, 14.04 WIB" }

describe.each(languageCodes)("the first words in %s", (lng) => {
  const t = getT(lng, "purchase")
  const words = (phase: PaymentPhase, way: "transfer" | "instant" | "other") => {
    const { title, text } = headTexts(phase, way)
    return `${t(title)} ${t(text, known)}`
  }

  it("speak of a transfer only where there is one to make", () => {
    for (const phase of ["awaiting", "overdue"] as const) {
      expect(words(phase, "transfer")).toMatch(/transfer/i)
      for (const way of ["instant", "other"] as const) expect(words(phase, way)).not.toMatch(/transfer/i)
    }
    for (const phase of ["paid", "cancelled", "refunded"] as const)
      expect(words(phase, "other")).not.toMatch(/transfer/i)
  })

  it("say how much and until when where somebody has to pay", () => {
    for (const way of ["transfer", "instant"] as const) {
      expect(words("awaiting", way)).toContain(known.total)
      expect(words("awaiting", way)).toContain(known.due)
    }
  })
})
