import type { Path } from "../drawing/path"

/** Open curves run together into one closed outline. */
export function joined(...curves: readonly Path[]): Path {
  const outline = curves.flatMap((curve, index) =>
    curve.map((segment) => (index > 0 && segment[0] === "M" ? (["L", segment[1], segment[2]] as const) : segment)),
  )
  return [...outline, ["Z"]]
}
