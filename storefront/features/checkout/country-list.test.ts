import { describe, expect, it } from "vitest"
import { countryList } from "./country-list"

const codes = ["id", "de", "my", "il", "kp", "at", "us", "za", "xx", "zz9"]

describe("countryList", () => {
  it("puts common destinations first and sorts the rest by the reader's names", () => {
    expect(countryList(codes, "en")).toEqual({
      common: [
        { code: "my", name: "Malaysia" },
        { code: "us", name: "United States" },
      ],
      others: [
        { code: "at", name: "Austria" },
        { code: "de", name: "Germany" },
        { code: "za", name: "South Africa" },
      ],
    })
    expect(countryList(codes, "id").others.map(({ name }) => name)).toEqual(["Afrika Selatan", "Austria", "Jerman"])
  })

  it("leaves out Indonesia, what is not served, and what is no country", () => {
    const { common, others } = countryList(codes, "en")
    const shown = [...common, ...others].map(({ code }) => code)
    for (const code of ["id", "il", "kp", "xx", "zz9"]) expect(shown).not.toContain(code)
  })
})
