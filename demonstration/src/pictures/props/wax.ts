import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { shade } from "../drawing/shade"
import { createView } from "../drawing/view"
import { boxFaces } from "../shapes/box-faces"
import { boxSide } from "../shapes/box-side"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"

function block(
  kit: PropKit,
  x: number,
  y: number,
  size: readonly [number, number, number],
  yaw: number,
  colour: string,
): string {
  const { paint } = kit
  const { front, left, right, top } = boxFaces(createView({ foot: [x, y], pitch: 24, yaw }), {
    width: size[0],
    height: size[1],
    depth: size[2],
  })
  const [a, b, c] = [top.at(0, 1), top.at(1, 1), front.at(yaw > 0 ? 0 : 1, 1)]
  return (
    boxSide(paint, yaw > 0 ? left : right, yaw > 0 ? "left" : "right", colour) +
    boxSide(paint, front, "front", colour) +
    boxSide(paint, top, "top", colour) +
    fill(
      front.outline,
      paint.linear(front.at(0.5, 0), front.at(0.5, 1), [
        [0, shade(colour, 1.5), 0.25],
        [1, shade(colour, 0.6), 0.3],
      ]),
    ) +
    line(
      [
        ["M", ...a],
        ["L", ...b],
        ["M", ...(yaw > 0 ? a : b)],
        ["L", ...c],
      ],
      shade(colour, 1.7),
      4,
      0.5,
    )
  )
}

export const wax: Prop = {
  width: 260,
  height: 110,
  draw: (kit) =>
    ground(kit, -10, -8, 110, 32) +
    block(kit, -36, -16, [120, 74, 90], 22, "#b9782f") +
    ground(kit, 76, 8, 58, 16) +
    block(kit, 74, 12, [96, 36, 64], -24, "#e0b352"),
}
