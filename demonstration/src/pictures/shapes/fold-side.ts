import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Paint } from "../drawing/paint"
import type { Path } from "../drawing/path"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"

type FoldSide = {
  /** A place on the side: height from 0 to 1 of the fold, and how far towards the viewer. */
  back(height: number): Point
  /** The round end at an angle from the top (90°) to the foot (-90°), in radians, so far inside the outermost layer. */
  end(angle: number, inset: number): Point
  radius: number
  colour: string
  lit: boolean
}

/** The side of a fold: one layer of cloth lying in another. */
export function foldSide(paint: Paint, { back, end, radius, colour, lit }: FoldSide): string {
  const nested = (inset: number): Path => {
    const curve = Array.from({ length: 9 }, (_, step) => end(Math.PI / 2 - (step / 8) * Math.PI, inset))
    const share = inset / (2 * radius)
    return smooth([back(1 - share), ...curve, back(share)], false, 0.6)
  }
  const layers = [0.26, 0.5, 0.74].map(
    (share) =>
      line(nested(radius * share), shade(colour, 0.4), 2.2, 0.4) +
      line(nested(radius * share + 3), shade(colour, 1.5), 1.6, 0.3),
  )
  const down = paint.linear(back(1), back(0), [
    [0, shade(colour, lit ? 1.06 : 0.7)],
    [1, shade(colour, lit ? 0.78 : 0.48)],
  ])
  return fill([...nested(0), ["Z"]], down) + layers.join("")
}
