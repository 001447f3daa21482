import { describe, expect, it } from "vitest"
import { starDesigns } from "./star-designs"
import { starFile, starLayers, starPicture } from "./star-file"

describe("files of the house pattern", () => {
  it("are one for each design and layer, whatever number asks", () => {
    const files = new Set([-3, 0, 5, 8, 13, 100].flatMap((n) => starLayers.map((layer) => starFile(n, layer))))
    for (const file of files) expect(file).toMatch(/^\/stars\/[0-7]-(first|second)\.svg$/)
    expect(starFile(8, "first")).toBe(starFile(0, "first"))
  })

  it("show every shape of a design once", () => {
    for (const [index, { lines, fills, dots }] of starDesigns.entries()) {
      expect(starPicture(index, "first")).toContain(lines)
      expect(starPicture(index, "first")).toContain(fills)
      expect(starPicture(index, "first")).not.toContain(dots)
      expect(starPicture(index, "second")).toContain(dots)
    }
  })
})
