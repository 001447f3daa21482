import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { createView } from "../drawing/view"
import { boxFaces } from "../shapes/box-faces"
import { boxSide } from "../shapes/box-side"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"
import { turned } from "./turned"

function slab(kit: PropKit, x: number, y: number, size: readonly [number, number, number], yaw: number): string {
  const { paint, random } = kit
  const view = createView({ foot: [x, y], pitch: 26, yaw })
  const faces = boxFaces(view, { width: size[0], height: size[1], depth: size[2] })
  const beans = (["top", "front"] as const).map((side) =>
    fill(
      Array.from({ length: side === "top" ? 20 : 9 }, () => {
        const [a, b] = faces[side].at(random.between(0.07, 0.93), random.between(0.14, 0.86))
        return turned(ellipse(0, 0, 8.5, side === "top" ? 4.4 : 6), a, b, random.between(-0.5, 0.5))
      }).flat(),
      side === "top" ? "#c9a25f" : "#b08446",
      0.75,
    ),
  )
  const side = yaw > 0 ? "left" : "right"
  return (
    boxSide(paint, faces[side], side, "#e6d6b4") +
    boxSide(paint, faces.front, "front", "#e9dabb") +
    boxSide(paint, faces.top, "top", "#efe3c8") +
    beans.join("")
  )
}

export const tempeh: Prop = {
  width: 250,
  height: 110,
  draw: (kit) =>
    ground(kit, 4, -6, 118, 34) +
    slab(kit, -14, -14, [170, 58, 110], 24) +
    ground(kit, 76, 10, 56, 16) +
    slab(kit, 72, 14, [96, 20, 70], -18),
}
