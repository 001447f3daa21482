import { describe, expect, it } from "vitest"
import { loadDistrictsOf, loadProvinces, loadRegenciesOf } from "./load-areas"

const names = (areas: { name: string }[]) => areas.map(({ name }) => name)

describe("areas of Indonesia", () => {
  it("has 38 provinces, in the order of the alphabet", async () => {
    const provinces = names(await loadProvinces())
    expect(provinces).toHaveLength(38)
    expect(provinces.slice(0, 3)).toEqual(["Aceh", "Bali", "Banten"])
  })

  it("has the 38 regencies of East Java, each with its kind", async () => {
    const regencies = names(await loadRegenciesOf("35"))
    expect(regencies).toHaveLength(38)
    expect(regencies.every((name) => /^(Kabupaten|Kota) /.test(name))).toBe(true)
  })

  it("has the districts of a regency, and none of what does not exist", async () => {
    expect(names(await loadDistrictsOf("31.74"))).toContain("Tebet")
    expect(await loadDistrictsOf("99.99")).toEqual([])
    expect(await loadRegenciesOf("__proto__")).toEqual([])
  })

  it("never shouts", async () => {
    const all = names(await loadProvinces())
    for (const { code } of await loadProvinces()) all.push(...names(await loadRegenciesOf(code)))
    expect(all.filter((name) => !/\p{Ll}/u.test(name))).toEqual([])
  })
})
