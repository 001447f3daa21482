import { describe, expect, it } from "vitest"
import { contrast } from "../drawing/contrast"
import { chooseLayout } from "./choose-layout"
import type { LabelInk } from "./label-ink"

const inks: readonly (readonly [string, string])[] = [
  ["#14532d", "#f3d9a4"],
  ["#8e2457", "#f7c6d0"],
  ["#3d2b3d", "#d6b98c"],
  ["#7c3f00", "#a9cfc4"],
  ["#224b8f", "#f7d774"],
]
const sizes: readonly (readonly [number, number])[] = [
  [400, 500],
  [490, 330],
  [600, 180],
]

function ink([deep, light]: readonly [string, string]): LabelInk {
  return {
    brand: "Kopontren Anhar",
    word: "Sambal Bawang",
    note: "150 g",
    deep,
    light,
    paper: "#fbf7ef",
    accent: "#c23a3f",
    variation: 2,
  }
}

describe("chooseLayout", () => {
  it.each(sizes)("sets text of good contrast on labels of %i by %i", (width, height) => {
    for (const colours of inks) {
      for (let number = 0; number < 6; number++) {
        const layers = chooseLayout(number, width, height)(ink(colours), width, height)
        const texts = layers.filter(({ kind }) => kind === "text")
        expect(texts.length).toBeGreaterThanOrEqual(2)
        const grounds = ["#fbf7ef", ...colours]
        for (const layer of texts) {
          if (layer.kind !== "text") continue
          expect(layer.path.length).toBeGreaterThan(10)
          expect(Math.max(...grounds.map((ground) => contrast(ground, layer.colour)))).toBeGreaterThanOrEqual(4.5)
        }
      }
    }
  })

  it("offers at least four different layouts", () => {
    const drawn = [0, 1, 2, 3, 4, 5].map((number) =>
      JSON.stringify(chooseLayout(number, 400, 500)(ink(["#14532d", "#f3d9a4"]), 400, 500)),
    )
    expect(new Set(drawn).size).toBe(6)
  })
})
