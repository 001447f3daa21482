import { describe, expect, it } from "vitest"
import { fitText } from "./fit-text"

const box = { x: 10, y: 20, width: 200, height: 120 }

function reach(path: ReturnType<typeof fitText>["path"]): { right: number; bottom: number } {
  const points = path.flatMap(([, ...numbers]) => numbers)
  return {
    right: Math.max(...points.filter((_, index) => index % 2 === 0)),
    bottom: Math.max(...points.filter((_, index) => index % 2 === 1)),
  }
}

describe("fitText", () => {
  it.each(["Madu", "Keripik Kentang", "Habbatussauda", "Mmmmmmmmmmmmmmmmmm"])("keeps %s in its box", (text) => {
    const { path, height } = fitText(text, box, { weight: 800, size: 90, lines: 2 })
    expect(reach(path).right).toBeLessThanOrEqual(box.x + box.width + 1)
    expect(height).toBeLessThanOrEqual(box.height + 0.001)
  })

  it("breaks into two lines where that makes the text larger", () => {
    const one = fitText("Keripik Kentang", box, { weight: 800, size: 90 })
    const two = fitText("Keripik Kentang", box, { weight: 800, size: 90, lines: 2 })
    expect(two.height).toBeGreaterThan(one.height * 2)
  })

  it("never gets larger than asked", () => {
    const { height } = fitText("Te", box, { weight: 700, size: 40 })
    expect(height).toBeCloseTo(40 * 0.745, 1)
  })
})
