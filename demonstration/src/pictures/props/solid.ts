import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import type { Path } from "../drawing/path"
import { shade } from "../drawing/shade"

/** A rounded body of any outline: light at its upper left, shade at its lower right. `box` is the rectangle around it. */
export function solid(
  paint: Paint,
  path: Path | string,
  [x, y, width, height]: readonly [number, number, number, number],
  colour: string,
  depth = 1,
): string {
  const reach = Math.max(width, height) * 0.78
  const dark = (light: number): string => shade(colour, 1 - (1 - light) * depth)
  return fill(
    path,
    paint.radial(
      [x + width * 0.34, y + height * 0.3],
      reach,
      [
        [0, shade(colour, 1 + 0.3 * depth)],
        [0.32, shade(colour, 1 + 0.06 * depth)],
        [0.64, dark(0.8)],
        [0.9, dark(0.56)],
        [1, dark(0.6)],
      ],
      { squash: Math.min(1.6, Math.max(0.5, height / width)) },
    ),
  )
}
