import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Joint } from "../drawing/taper"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"

function blade(joints: readonly Joint[], colour: string): string {
  const thorns = joints
    .slice(0, -1)
    .flatMap(([x, y, half], index) => {
      const [nx, ny] = joints[index + 1] ?? [x, y]
      const length = Math.hypot(nx - x, ny - y)
      return [0.2, 0.6].map((share) => {
        const [px, py] = [
          x + (nx - x) * share + ((ny - y) / length) * half,
          y + (ny - y) * share - ((nx - x) / length) * half,
        ]
        return `M${Math.round(px - 4)} ${Math.round(py + 4)}l1-9l6 6z`
      })
    })
    .join("")
  return fill(thorns, "#dfe3b0") + limb(joints, colour, 0.3)
}

export const aloe: Prop = {
  width: 240,
  height: 210,
  draw: (kit) =>
    ground(kit, 0, -2, 92, 26) +
    blade(
      [
        [-8, -6, 26],
        [-14, -70, 25],
        [-34, -140, 16],
        [-62, -204, 2],
      ],
      "#5b9068",
    ) +
    blade(
      [
        [16, -6, 26],
        [30, -66, 24],
        [62, -124, 15],
        [104, -170, 2],
      ],
      "#659a70",
    ) +
    blade(
      [
        [-14, -2, 26],
        [-52, -46, 24],
        [-86, -92, 15],
        [-118, -122, 2],
      ],
      "#6ba377",
    ) +
    blade(
      [
        [6, 2, 28],
        [12, -58, 25],
        [14, -112, 16],
        [8, -168, 2],
      ],
      "#76ae80",
    ) +
    ground(kit, 74, 12, 44, 12) +
    fill(ellipse(74, -2, 42, 17), "#558a60") +
    fill(
      ellipse(73, -7, 40, 15),
      kit.paint.linear(
        [34, -20],
        [112, 8],
        [
          [0, "#eef3cf"],
          [1, "#b9cf9a"],
        ],
      ),
    ) +
    line("M46-10c14-6 36-6 50 0", "#ffffff", 4, 0.6),
}
