import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import type { Path } from "../drawing/path"
import type { Lathe } from "./lathe"

/** The light around a turned object, laid over what is printed or wrapped on it. */
export function roundVeil(paint: Paint, lathe: Lathe, area: Path, shadow: string): string {
  const across = paint.linear(...lathe.span, [
    [0, shadow, 0.28],
    [0.13, "#ffffff", 0.05],
    [0.29, "#ffffff", 0.18],
    [0.46, shadow, 0],
    [0.8, shadow, 0.2],
    [0.95, shadow, 0.38],
    [1, "#ffffff", 0.08],
  ])
  return fill(area, across)
}
