import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import { leaf } from "./leaf"
import type { Prop } from "./prop"
import { solid } from "./solid"

const outer = [
  ["M-20-124C-76-132-110-92-96-54C-84-20-40-14-14-34z", 0.86],
  ["M20-126C78-132 110-90 94-50C82-18 40-12 12-34z", 0.78],
  ["M-92-66C-96-24-52 2-6-2C-20-14-44-40-40-66z", 0.98],
  ["M90-66C94-22 50 2 2-2C20-14 44-38 40-66z", 0.88],
] as const
const inner = [
  ["M-62-108C-84-72-62-28-14-22C20-20 36-40 30-58C-2-44-44-64-62-108z", 1.08],
  ["M64-108C84-70 62-26 14-20C-12-20-26-34-26-48C8-42 46-62 64-108z", 1],
  ["M-50-124C-60-92-36-60 0-58C34-60 56-88 46-122C36-98 18-88-2-88C-24-90-40-102-50-124z", 1.14],
  ["M-34-130C-40-104-22-84 2-84C26-86 38-106 30-130C14-142-18-142-34-130z", 1.02],
] as const

export const rose: Prop = {
  width: 290,
  height: 140,
  draw: (kit) => {
    const petal = ([path, light]: readonly [string, number]) =>
      solid(kit.paint, path, [-96, -140, 192, 140], light >= 1 ? "#d8607a" : "#c4475f", 0.9)
    return (
      ground(kit, 0, -2, 94, 28) +
      leaf({ x: 46, y: -30, length: 100, width: 56, angle: 6, colour: "#3f7d42" }) +
      leaf({ x: -46, y: -30, length: 92, width: 52, angle: 170, colour: "#4a8a4a" }) +
      fill("M-88-50C-70-4-30 0 0 0S70-4 88-50L40-70H-40z", "#8e2c48") +
      outer.map(petal).join("") +
      line(
        "M-92-66C-92-40-70-16-30-6M90-66C90-40 70-16 30-6M-20-124C-60-126-92-100-94-66M20-126C62-126 92-98 92-64",
        "#f2a7b2",
        3,
        0.55,
      ) +
      inner.map(petal).join("") +
      line(
        "M-62-108C-44-64-2-44 30-58M64-108C46-62 8-42-26-48M-50-124C-40-102-24-90-2-88C18-88 36-98 46-122",
        "#f9c3cb",
        3.4,
        0.8,
      ) +
      fill("M-26-128C-22-106 16-102 24-126C14-136-16-138-26-128z", "#8e2440") +
      solid(kit.paint, "M-14-126C-14-112 10-108 16-122C10-132-8-134-14-126z", [-14, -132, 30, 24], "#d8607a", 0.8)
    )
  },
}
