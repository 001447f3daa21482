import type { Box } from "../drawing/box"
import { rectangle } from "../drawing/rectangle"
import type { LabelInk } from "./label-ink"
import type { Layer } from "./layer"

/** The later variations have more in one tile and want it larger. */
const growth = [1, 1, 1, 1, 1.12, 1.12, 1.35, 1.25]

/** A rectangle of the cooperative's pattern; `hidden` is the part that something else will cover. */
export function patternArea(
  { variation }: LabelInk,
  box: Box,
  colours: readonly [string, string],
  tile: number,
  hidden?: Box,
): Layer {
  const area = rectangle(box.x, box.y, box.width, box.height)
  return { kind: "pattern", area, box, colours, tile: tile * (growth[variation] ?? 1), variation, hidden }
}
