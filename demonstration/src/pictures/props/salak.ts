import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"
import { solid } from "./solid"

function fruit(kit: PropKit, x: number, y: number, size: number): string {
  const p = (a: number, b: number) => `${Math.round(x + a * size)} ${Math.round(y + b * size)}`
  const outline = `M${p(0, -130)}C${p(16, -104)} ${p(58, -74)} ${p(58, -38)}C${p(58, -10)} ${p(30, 0)} ${p(0, 0)}S${p(-58, -10)} ${p(-58, -38)}C${p(-58, -74)} ${p(-16, -104)} ${p(0, -130)}z`
  const scales = Array.from({ length: 7 }, (_, row) =>
    Array.from(
      { length: 7 },
      (_, column) =>
        `M${p(-62 + column * 19 + (row % 2) * 9.5, -104 + row * 15)}q${Math.round(9 * size)} ${Math.round(15 * size)} ${Math.round(19 * size)} 0`,
    ).join(""),
  ).join("")
  return (
    solid(kit.paint, outline, [x - 58 * size, y - 120 * size, 116 * size, 120 * size], "#7a4526") +
    `<g clip-path="${kit.paint.clip(outline)}">${line(scales, "#3a1d0e", 2.6, 0.6)}${line(scales.replaceAll("M", "M"), "#c48a55", 1, 0.5)}</g>`
  )
}

export const salak: Prop = {
  width: 260,
  height: 140,
  draw: (kit) =>
    ground(kit, -48, -8, 64, 22) +
    fruit(kit, -56, -8, 1) +
    ground(kit, 30, 4, 56, 18) +
    fruit(kit, 34, 6, 0.86) +
    ground(kit, 104, 10, 32, 10) +
    solid(
      kit.paint,
      "M76 2C74-20 88-40 104-46C120-38 132-18 128 2C118 14 88 14 76 2z",
      [76, -46, 54, 58],
      "#f3e6c6",
      0.7,
    ) +
    fill("M104-46C98-30 96-10 100 10C104-10 108-30 104-46z", "#d7c290", 0.6),
}
