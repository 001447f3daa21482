import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ball } from "./ball"
import { ground } from "./ground"
import { leaf } from "./leaf"
import type { Prop } from "./prop"

const cherries = [
  [-46, -60, "#a8211f"],
  [6, -66, "#b92a22"],
  [-72, -24, "#c0321f"],
  [-22, -26, "#a51d24"],
  [34, -34, "#c8452a"],
  [76, -16, "#ad2322"],
  [-44, 4, "#b92a22"],
] as const

export const coffeeCherry: Prop = {
  width: 290,
  height: 116,
  draw: (kit) =>
    ground(kit, 0, -4, 104, 28) +
    leaf({ x: 20, y: -60, length: 128, width: 58, angle: -24, colour: "#3f6e3a" }) +
    leaf({ x: -40, y: -62, length: 112, width: 50, angle: 200, colour: "#4a7c42" }) +
    line("M-110-74C-60-92-10-86 60-60", "#6b4a2a", 5) +
    cherries
      .map(
        ([x, y, colour]) =>
          ball(kit.paint, x, y, 27, colour, 0.8, 26) + fill(ellipse(x + 6, y - 12, 4.5, 3), "#5d1413", 0.7),
      )
      .join(""),
}
