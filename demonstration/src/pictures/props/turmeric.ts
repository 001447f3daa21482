import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import type { Prop } from "./prop"
import { rhizome } from "./rhizome"

export const turmeric: Prop = {
  width: 260,
  height: 110,
  draw: (kit) =>
    rhizome(kit, {
      skin: "#c07a2c",
      flesh: "#f0921a",
      fingers: [
        [
          [-112, -62, 8],
          [-84, -66, 19],
          [-34, -64, 21],
          [18, -70, 18],
          [62, -84, 13],
          [80, -92, 6],
        ],
        [
          [20, -60, 17],
          [48, -50, 18],
          [96, -48, 15],
          [122, -52, 7],
        ],
        [
          [-120, -14, 9],
          [-88, -22, 23],
          [-36, -28, 25],
          [18, -22, 24],
          [66, -14, 21],
        ],
        [
          [-44, -30, 14],
          [-54, -52, 15],
          [-62, -74, 9],
        ],
      ],
      cuts: [[70, -14, 12, 20, 0.08]],
    }) +
    fill(ellipse(24, 12, 26, 11), "#a8641f") +
    fill(
      ellipse(24, 8, 25, 10.5),
      kit.paint.linear(
        [0, 0],
        [48, 18],
        [
          [0, "#ffb53c"],
          [1, "#e5810f"],
        ],
      ),
    ) +
    fill(ellipse(-40, 16, 24, 10), "#a8641f") +
    fill(
      ellipse(-40, 12, 23, 9.5),
      kit.paint.linear(
        [-62, 4],
        [-18, 20],
        [
          [0, "#ffb53c"],
          [1, "#e5810f"],
        ],
      ),
    ),
}
