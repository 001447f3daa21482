import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { ball } from "./ball"
import { citrusHalf } from "./citrus"
import { ground } from "./ground"
import { leaf } from "./leaf"
import type { Prop } from "./prop"

export const orange: Prop = {
  width: 280,
  height: 160,
  draw: (kit) =>
    ground(kit, -46, -8, 86, 26) +
    ball(kit.paint, -50, -78, 78, "#ea8a22", 0.5, 74) +
    fill(
      Array.from({ length: 46 }, () =>
        ellipse(-50 + kit.random.between(-56, 54), -78 + kit.random.between(-54, 56), 1.5),
      ).flat(),
      "#b9620f",
      0.4,
    ) +
    leaf({ x: -34, y: -146, length: 104, width: 46, angle: 12, colour: "#3f7d38" }) +
    fill(ellipse(-38, -146, 8, 5), "#5a6b25") +
    ground(kit, 74, 10, 66, 18) +
    citrusHalf(kit, { x: 72, y: -38, radius: 62, rind: "#ea8a22", flesh: "#f5a52e" }),
}
