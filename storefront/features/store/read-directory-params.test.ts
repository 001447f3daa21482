import { describe, expect, it } from "vitest"
import { readDirectoryParams } from "./read-directory-params"

const read = (params: Parameters<typeof readDirectoryParams>[0]) => readDirectoryParams(params, ["3507", "3578"])
const nothing = { regency: "", q: "", page: 1 }

describe("readDirectoryParams", () => {
  it("reads what can be chosen", () => {
    expect(read({ regency: "3507", q: " Kopontren  Abrar ", page: "2" })).toEqual({
      regency: "3507",
      q: "Kopontren Abrar",
      page: 2,
    })
  })

  it.each([
    {},
    { regency: "9999" },
    { regency: "3599" },
    { regency: "3507,3578" },
    { regency: "<script>" },
    { page: "0" },
    { page: "x" },
    { page: "2.5" },
    { q: "  " },
  ])("leaves aside what cannot be used: %o", (params) => {
    expect(read(params)).toEqual(nothing)
  })

  it("stays within the contract's limits", () => {
    expect(read({ page: "99999" }).page).toBe(1000)
    expect(read({ q: "a".repeat(300) }).q).toHaveLength(100)
  })

  it("takes the first of what stands there twice", () => {
    expect(read({ regency: ["3578", "3507"], q: ["a", "b"] })).toMatchObject({ regency: "3578", q: "a" })
  })
})
