import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { type Path, type Warp, warpPath } from "../drawing/path"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"
import type { Stage } from "./stage"

/** A card on a thread: the label below the eyelet, hung from a place on the thing. */
export function swingTag(stage: Stage, place: Warp, hook: Point, width: number, height: number): string {
  const { paint, ink, tint } = stage
  const [cut, collar] = [width * 0.22, height * 0.15]
  const outline: Path = [
    ["M", cut, 0],
    ["L", width - cut, 0],
    ["L", width, collar],
    ["L", width, height],
    ["L", 0, height],
    ["L", 0, collar],
    ["Z"],
  ]
  const moved = (right: number, down: number) =>
    warpPath(outline, (x, y) => {
      const [a, b] = place(x, y)
      return [a + right, b + down]
    })
  const [eyeX, eyeY] = place(width / 2, collar * 0.55)
  const thread = `M${eyeX} ${eyeY}C${eyeX - 6} ${eyeY - 50} ${hook[0] + 30} ${hook[1] - 24} ${hook[0]} ${hook[1]}`
  return (
    fill(moved(9, 11), tint.veil, 0.12) +
    fill(moved(5, 6), tint.veil, 0.18) +
    fill(moved(2, 3), tint.veil, 0.22) +
    fill(moved(0, 0), ink.paper) +
    stage.label(width, height - collar, (x, y) => place(x, y + collar)) +
    fill(
      moved(0, 0),
      paint.linear(place(0, 0), place(width, height), [
        [0, "#ffffff", 0.16],
        [0.5, "#ffffff", 0],
        [0.5, tint.veil, 0],
        [1, tint.veil, 0.14],
      ]),
    ) +
    fill(ellipse(eyeX, eyeY, 11, 9), "#b98d3e") +
    fill(ellipse(eyeX, eyeY, 6, 5), shade(tint.veil, 0.7)) +
    line(thread, tint.veil, 5, 0.2) +
    line(thread, "#efe4cd", 4) +
    line(thread, "#a8946c", 1, 0.5)
  )
}
