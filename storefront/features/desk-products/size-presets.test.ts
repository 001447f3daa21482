import { expect, it } from "vitest"
import { packedWeight, sizePresets } from "./size-presets"

it("a parcel weighs what is in it and its packing, rounded up", () => {
  expect(packedWeight(150, 20)).toBe(170)
  expect(packedWeight(151, 20)).toBe(180)
})

it.each(Object.entries(sizePresets))("%s is a size that couriers take", (_name, { length, width, height, packing }) => {
  for (const side of [length, width, height]) expect(side).toBeGreaterThanOrEqual(10)
  expect(length + width + height).toBeLessThan(2000)
  expect(packing).toBeGreaterThan(0)
})
