import { pictureWidths } from "@opop/media/contract/picture"
import { describe, expect, it } from "vitest"
import { sourceSet, widthsOf } from "./picture-sources"

describe("picture sources", () => {
  it("know the widths of the contract", () => {
    expect(widthsOf({ width: 2000 }).slice(0, -1)).toEqual([...pictureWidths])
  })

  it("end with the picture's own width, which always exists", () => {
    expect(widthsOf({ width: 1080 })).toEqual([160, 360, 640, 1080])
    expect(widthsOf({ width: 500 })).toEqual([160, 360, 500])
    expect(widthsOf({ width: 160 })).toEqual([160])
  })

  it("name files by hash and width", () => {
    expect(sourceSet({ hash: "ab", width: 360 }, "avif")).toBe("/media/ab/160.avif 160w, /media/ab/360.avif 360w")
  })
})
