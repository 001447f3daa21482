import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import { leaf } from "./leaf"
import type { Prop } from "./prop"
import { solid } from "./solid"

const body = "M-66-92C-70-150-42-192 0-192S70-150 66-92S40-2 0-2S-62-34-66-92z"
const crown = [
  [-150, 92],
  [-30, 92],
  [-132, 112],
  [-48, 112],
  [-112, 132],
  [-68, 132],
  [-90, 148],
] as const

export const pineapple: Prop = {
  width: 160,
  height: 334,
  draw: (kit) => {
    const down = Array.from(
      { length: 15 },
      (_, index) => `M${-150 + index * 24} -200l150 210M${150 - index * 24} -200l-150 210`,
    ).join("")
    const eyes = Array.from(
      { length: 56 },
      (_, index) =>
        `M${-72 + (index % 7) * 24 + (Math.floor(index / 7) % 2) * 12} ${-180 + Math.floor(index / 7) * 25}l3-7l3 7z`,
    ).join("")
    return (
      ground(kit, 0, -4, 72, 26) +
      crown
        .map(([angle, length]) =>
          leaf({
            x: 0,
            y: -186,
            length,
            width: 34,
            angle,
            colour: "#4f8a4a",
            veins: 0,
            bend: angle < -90 ? -0.12 : 0.12,
          }),
        )
        .join("") +
      solid(kit.paint, body, [-66, -192, 132, 190], "#d69a2d") +
      `<g clip-path="${kit.paint.clip(body)}">${line(down, "#8a5517", 3.4, 0.55)}${line(down, "#f3cf6c", 1.2, 0.5)}${fill(eyes, "#6f4a16", 0.8)}</g>` +
      leaf({ x: -6, y: -186, length: 70, width: 30, angle: -118, colour: "#5f9a56", veins: 0 }) +
      leaf({ x: 6, y: -186, length: 66, width: 30, angle: -62, colour: "#5f9a56", veins: 0 })
    )
  },
}
