import { describe, expect, it } from "vitest"
import { matchArea } from "./match-area"

const areas = [
  "DKI Jakarta",
  "Daerah Istimewa Yogyakarta",
  "Kota Administrasi Jakarta Selatan",
  "Kabupaten Malang",
  "Kota Malang",
].map((name, index) => ({ code: String(index), name }))

describe("matchArea", () => {
  it.each([
    ["DKI Jakarta", "DKI Jakarta"],
    ["Jakarta", "DKI Jakarta"],
    ["DI Yogyakarta", "Daerah Istimewa Yogyakarta"],
    ["Kota Jakarta Selatan", "Kota Administrasi Jakarta Selatan"],
    ["kota adm. jakarta selatan", "Kota Administrasi Jakarta Selatan"],
    ["Kab. Malang", "Kabupaten Malang"],
    ["kota malang", "Kota Malang"],
  ])("%s means %s", (typed, name) => {
    expect(matchArea(areas, typed)?.name).toBe(name)
  })

  it.each(["", "Malang", "Kota Jakarta", "x"])("does not guess what %j means", (typed) => {
    expect(matchArea(areas, typed)).toBeUndefined()
  })
})
