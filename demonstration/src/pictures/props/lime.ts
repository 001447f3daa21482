import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { ball } from "./ball"
import { citrusHalf } from "./citrus"
import { ground } from "./ground"
import { leaf } from "./leaf"
import type { Prop } from "./prop"

export const lime: Prop = {
  width: 220,
  height: 128,
  draw: (kit) =>
    ground(kit, -40, -10, 68, 22) +
    leaf({ x: -30, y: -92, length: 110, width: 46, angle: -16, colour: "#3f7d38" }) +
    ball(kit.paint, -44, -58, 60, "#7ba63a", 0.6, 54) +
    fill(ellipse(-24, -104, 7, 4), "#4d6b25") +
    fill(
      Array.from({ length: 26 }, () =>
        ellipse(-44 + kit.random.between(-44, 40), -58 + kit.random.between(-38, 40), 1.4),
      ).flat(),
      "#4d6b25",
      0.4,
    ) +
    ground(kit, 58, 8, 54, 16) +
    citrusHalf(kit, { x: 56, y: -32, radius: 50, rind: "#7ba63a", flesh: "#cfd96c" }),
}
