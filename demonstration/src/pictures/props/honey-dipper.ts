import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { shade } from "../drawing/shade"
import { ground } from "./ground"
import { groundAlong } from "./ground-along"
import { limb } from "./limb"
import type { Prop } from "./prop"
import { turned } from "./turned"

const wood = "#c08a4e"

export const honeyDipper: Prop = {
  width: 340,
  height: 84,
  draw: (kit) => {
    const turn = -0.2
    const discs = [14, 26, 34, 38, 38, 34, 26, 16].map((radius, index) => {
      const [x, y] = [-44 - index * 13.5, -24 + index * 2.7]
      return (
        fill(
          turned(ellipse(0, 0, 8, radius), x, y, turn),
          kit.paint.linear(
            [x, y - radius],
            [x, y + radius],
            [
              [0, shade(wood, 1.4)],
              [0.45, wood],
              [1, shade(wood, 0.5)],
            ],
          ),
        ) + fill(turned(ellipse(0, 0, 3.5, radius * 0.92), x - 6, y + 1, turn), shade(wood, 0.45), 0.7)
      )
    })
    return (
      ground(kit, -70, 10, 76, 20) +
      fill(
        "M-160 6C-150-8-100-4-60 2S-10 14-26 26S-120 40-150 30S-168 16-160 6z",
        kit.paint.linear(
          [-160, 0],
          [-20, 34],
          [
            [0, "#f7bd3c"],
            [1, "#c17c12"],
          ],
        ),
      ) +
      line("M-138 18c30 8 60 8 90 4", "#ffffff", 4, 0.55) +
      groundAlong(kit, [-30, -22], [146, -64], 13) +
      limb(
        [
          [-40, -26, 9],
          [30, -42, 8],
          [110, -62, 9],
          [148, -72, 11],
        ],
        wood,
      ) +
      discs.join("") +
      limb(
        [
          [-150, -4, 9],
          [-160, -2, 8],
        ],
        wood,
      ) +
      fill(
        "M-150-40C-120-56-70-64-50-52C-60-34-62-8-70 4C-78 16-84-8-94-8S-106 14-114 8S-124-14-132-10S-146-20-150-40z",
        kit.paint.linear(
          [-150, -56],
          [-60, 10],
          [
            [0, "#ffd05a", 0.95],
            [0.5, "#eda21c", 0.88],
            [1, "#c77d10", 0.85],
          ],
        ),
      ) +
      line("M-136-38C-114-48-90-54-66-48", "#ffffff", 5, 0.6)
    )
  },
}
