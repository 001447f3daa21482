import sharp from "sharp"
import { describe, expect, it } from "vitest"
import type { ProductData } from "../product"
import { drawProduct } from "./draw-product"
import { props } from "./props/props"
import { sampleCooperative } from "./sample-cooperative"
import { shapes } from "./shapes/shapes"

function product(picture: Partial<ProductData["picture"]>, handle = "keripik-singkong"): ProductData {
  const text = { id: "Keripik Singkong", en: "Cassava Crisps" }
  return {
    handle,
    cooperative: "anhar-lamongan",
    category: "snacks",
    title: text,
    subtitle: text,
    description: text,
    ingredients: text,
    price: 15000,
    stock: 40,
    weight: 200,
    packed: { weight: 230, length: 200, width: 150, height: 60 },
    option: null,
    halal: "certified",
    hs_code: "200520",
    shelf_life_days: 180,
    export_ready: true,
    picture: { shape: "pouch", props: [], accent: "#c8482f", label: "Keripik Singkong", note: "200 g", ...picture },
  }
}

async function deviation(svg: string): Promise<number> {
  const { channels } = await sharp(Buffer.from(svg)).resize(300).removeAlpha().stats()
  return Math.max(...channels.map(({ stdev }) => stdev))
}

const shapeNames = Object.keys(shapes)
const propNames = Object.keys(props)

describe("drawProduct", () => {
  it("gives the same picture for the same product", () => {
    const one = product({ props: ["chili", "rice"] })
    expect(drawProduct(one, sampleCooperative())).toBe(drawProduct(structuredClone(one), sampleCooperative()))
  })

  it("varies from product to product", () => {
    const pictures = ["satu", "dua", "tiga", "empat"].map((handle) =>
      drawProduct(product({}, handle), sampleCooperative()),
    )
    expect(new Set(pictures).size).toBe(4)
  })

  it.each(shapeNames)("renders the shape %s with its label", async (shape) => {
    const svg = drawProduct(product({ shape }), sampleCooperative())
    expect(await deviation(svg)).toBeGreaterThan(8)
    const label = svg.split('<g data-part="label">')[1]
    expect(label?.match(/<path transform="scale\(\.1\)"/g)?.length).toBeGreaterThanOrEqual(4)
  })

  it.each(propNames)("renders the prop %s", async (name) => {
    const [bare, dressed] = [[], [name]].map((list) =>
      drawProduct(product({ shape: "box", props: list }), sampleCooperative()),
    )
    const pixels = (svg = "") => sharp(Buffer.from(svg)).resize(200).removeAlpha().raw().toBuffer()
    const [without, withProp] = await Promise.all([pixels(bare), pixels(dressed)])
    const changed = withProp.filter((value, index) => Math.abs(value - (without[index] ?? 0)) > 24).length
    expect(changed).toBeGreaterThan(300)
  })

  it("draws a box for a shape it does not know and leaves out props it does not know", () => {
    const known = drawProduct(product({ shape: "box", props: ["garlic"] }), sampleCooperative())
    expect(
      drawProduct(product({ shape: "spaceship", props: ["garlic", "moon-dust", "constructor"] }), sampleCooperative()),
    ).toBe(known)
  })

  it("stays under 120 kB, without text elements, with every reference met, whatever comes together", () => {
    const heavy = ["rice", "thread"]
    for (const shape of shapeNames) {
      for (let pattern = 0; pattern < 8; pattern++) {
        const handle = `${shape}-${pattern}`
        const svg = drawProduct(
          product({ shape, props: heavy }, handle),
          sampleCooperative({ pattern, handle: `koperasi-${pattern}` }),
        )
        expect(svg.length, handle).toBeLessThan(120_000)
        expect(svg).not.toContain("<text")
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        expect(new Set(ids).size, handle).toBe(ids.length)
        const unmet = [...svg.matchAll(/url\(#([^)]+)\)/g)].filter(([, id]) => !ids.includes(id))
        expect(unmet, handle).toEqual([])
      }
    }
  }, 60_000)

  it.each(["A", "Sambal Bawang 1", "Mmmmmmmmmmmmmmmmmm", "Teko & Cangkir"])("sets the label %s", async (label) => {
    const svg = drawProduct(product({ label, note: "" }), sampleCooperative())
    expect(await deviation(svg)).toBeGreaterThan(8)
  })
})
