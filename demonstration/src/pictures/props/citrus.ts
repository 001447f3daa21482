import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { warpPath } from "../drawing/path"
import { shade } from "../drawing/shade"
import { petal } from "../pattern/petal"
import type { PropKit } from "./prop"

type Half = { x: number; y: number; radius: number; rind: string; flesh: string; flat?: number }

/** A cut citrus fruit, its face towards the viewer. */
export function citrusHalf({ paint }: PropKit, { x, y, radius, rind, flesh, flat = 0.8 }: Half): string {
  const on = (path: ReturnType<typeof petal>) => warpPath(path, (a, b) => [x + a, y + b * flat])
  const wedges = Array.from({ length: 9 }, (_, index) =>
    on(petal(0, 0, radius * 0.1, radius * 0.84, radius * 0.62, index * 40 + 10)),
  ).flat()
  const glints = Array.from({ length: 9 }, (_, index) =>
    on(petal(0, 0, radius * 0.3, radius * 0.72, radius * 0.2, index * 40 + 4)),
  ).flat()
  return (
    fill(ellipse(x + radius * 0.07, y + radius * 0.14, radius, radius * flat * 1.04), shade(rind, 0.62)) +
    fill(ellipse(x, y, radius, radius * flat), rind) +
    fill(ellipse(x, y, radius * 0.92, radius * 0.92 * flat), "#fbf4d9") +
    fill(
      wedges,
      paint.radial([x - radius * 0.2, y - radius * 0.3], radius * 1.3, [
        [0, shade(flesh, 1.2)],
        [0.6, flesh],
        [1, shade(flesh, 0.82)],
      ]),
    ) +
    fill(glints, shade(flesh, 1.5), 0.5) +
    line(ellipse(x, y, radius * 0.97, radius * 0.97 * flat), shade(rind, 1.3), 1.6, 0.6)
  )
}
