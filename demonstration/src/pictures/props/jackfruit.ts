import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ball } from "./ball"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop, PropKit } from "./prop"
import { solid } from "./solid"

/** One bulb of the fruit: a fleshy cup, torn open at its top so that the seed looks out. */
function bulb(kit: PropKit, x: number, y: number, size: number, lean: number): string {
  const p = (a: number, b: number) => `${Math.round(x + (a - b * lean) * size)} ${Math.round(y + b * size)}`
  return (
    limb(
      [
        [x + 40 * lean * size, y - 66 * size, 10 * size],
        [x + (8 + 96 * lean) * size, y - 120 * size, 5 * size],
        [x + (26 + 120 * lean) * size, y - 140 * size, 2 * size],
      ],
      "#f3d98a",
    ) +
    solid(
      kit.paint,
      `M${p(-34, -96)}C${p(-64, -70)} ${p(-64, -16)} ${p(-30, -2)}C${p(-10, 4)} ${p(12, 4)} ${p(32, -2)}C${p(64, -16)} ${p(64, -72)} ${p(32, -98)}C${p(22, -88)} ${p(14, -104)} ${p(4, -92)}C${p(-8, -106)} ${p(-20, -86)} ${p(-34, -96)}z`,
      [x - 60 * size, y - 104 * size, 120 * size, 108 * size],
      "#f5b52e",
      0.85,
    ) +
    fill(
      `M${p(-26, -88)}C${p(-30, -66)} ${p(-14, -52)} ${p(2, -54)}C${p(18, -54)} ${p(30, -68)} ${p(26, -88)}C${p(18, -82)} ${p(12, -94)} ${p(4, -84)}C${p(-8, -96)} ${p(-16, -78)} ${p(-26, -88)}z`,
      "#b9701a",
      0.8,
    ) +
    ball(kit.paint, x + (2 + 68 * lean) * size, y - 68 * size, 17 * size, "#e3c795", 0.4, 13 * size) +
    line(
      `M${p(-42, -66)}C${p(-46, -40)} ${p(-40, -20)} ${p(-26, -10)}M${p(44, -62)}C${p(46, -40)} ${p(42, -24)} ${p(28, -12)}`,
      "#cf8a14",
      2.4,
      0.5,
    )
  )
}

export const jackfruit: Prop = {
  width: 230,
  height: 160,
  draw: (kit) =>
    ground(kit, -58, -8, 64, 20) +
    bulb(kit, -60, -8, 1.06, 0.16) +
    ground(kit, 60, 4, 62, 20) +
    bulb(kit, 58, 6, 0.96, -0.14),
}
