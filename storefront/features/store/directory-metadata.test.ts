import { describe, expect, it } from "vitest"
import { directoryMetadata, directoryTitle } from "./directory-metadata"
import type { Directory } from "./load-directory"
import { readDirectoryParams } from "./read-directory-params"

const regencies = [{ code: "3507", name: "Kabupaten Malang", kind: "kabupaten" as const, cooperatives: 2, products: 9 }]
const directory = (params: Parameters<typeof readDirectoryParams>[0]): Directory => {
  const selection = readDirectoryParams(params, ["3507"])
  return { selection, regencies, regency: regencies.find(({ code }) => code === selection.regency) }
}

describe("directoryTitle", () => {
  it.each([
    [{}, "Toko koperasi pesantren"],
    [{ regency: "3507" }, "Toko di Kabupaten Malang"],
    [{ q: "Abrar" }, "Toko bernama “Abrar”"],
  ])("of %o", (params, title) => {
    expect(directoryTitle("id", directory(params))).toBe(title)
  })
})

describe("directoryMetadata", () => {
  it("makes a regency a page of its own in every language", () => {
    const metadata = directoryMetadata("id", directory({ regency: "3507" }))
    expect(metadata.alternates?.canonical).toBe("/id/stores?regency=3507")
    expect(metadata.alternates?.languages).toMatchObject({ en: "/en/stores?regency=3507" })
    expect(metadata.robots).toBeUndefined()
  })

  it.each([{ q: "Abrar" }, { page: "2" }, { regency: "3507", q: "a" }])("hides %o", (params) => {
    expect(directoryMetadata("id", directory(params)).robots).toMatchObject({ index: false })
  })
})
