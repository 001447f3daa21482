import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop, PropKit } from "./prop"
import { solid } from "./solid"

function cap(kit: PropKit, x: number, y: number, size: number): string {
  const gills = Array.from(
    { length: 13 },
    (_, index) =>
      `M${x} ${y + 8 * size}L${x + (index - 6) * 11 * size} ${y + (index === 6 ? -2 : -4 + Math.abs(index - 6) * 0.6) * size}`,
  ).join("")
  return (
    fill(
      `M${x - 72 * size} ${y - 6 * size}C${x - 50 * size} ${y + 22 * size} ${x + 50 * size} ${y + 22 * size} ${x + 72 * size} ${y - 6 * size}z`,
      "#cbb598",
    ) +
    line(gills, "#93795a", 1.8, 0.5) +
    solid(
      kit.paint,
      `M${x - 74 * size} ${y - 4 * size}C${x - 78 * size} ${y - 44 * size} ${x - 34 * size} ${y - 66 * size} ${x} ${y - 66 * size}S${x + 78 * size} ${y - 44 * size} ${x + 74 * size} ${y - 4 * size}C${x + 40 * size} ${y + 8 * size} ${x - 40 * size} ${y + 8 * size} ${x - 74 * size} ${y - 4 * size}z`,
      [x - 74 * size, y - 66 * size, 148 * size, 72 * size],
      "#d8c5a8",
      0.8,
    )
  )
}

export const mushroom: Prop = {
  width: 240,
  height: 150,
  draw: (kit) =>
    ground(kit, 0, 0, 96, 26) +
    limb(
      [
        [-40, -84, 15],
        [-36, -40, 17],
        [-26, -2, 22],
      ],
      "#efe6d4",
    ) +
    cap(kit, -44, -88, 0.94) +
    limb(
      [
        [52, -56, 13],
        [46, -26, 15],
        [38, 4, 20],
      ],
      "#f2ead9",
    ) +
    cap(kit, 54, -58, 0.82) +
    limb(
      [
        [-66, -24, 10],
        [-58, 0, 14],
      ],
      "#efe5d2",
    ) +
    cap(kit, -70, -26, 0.46),
}
