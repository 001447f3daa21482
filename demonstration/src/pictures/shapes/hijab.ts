import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { type Path, warpPath } from "../drawing/path"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { chooseMotif } from "../motifs/choose-motif"
import { banderole } from "./banderole"
import { createCloth } from "./cloth"
import { crease } from "./crease"
import { foldPile } from "./fold-pile"
import type { Stage } from "./stage"

/** A thin scarf in many folds, one end of it let down onto the table. */
export function drawHijab(stage: Stage): string {
  const { paint, accent, tint, random, text, turn } = stage
  const view = stage.view({ pitch: 42, yaw: 15 * turn, size: 1.24, raise: 170 })
  const cloth = createCloth(paint, accent, chooseMotif(random, text, ["plain", "plain", "sekar", "truntum"]))
  const pile = { width: 640, depth: 470, folds: 4, thick: 36, colour: accent, cloth, band: 310 }
  const height = pile.folds * pile.thick
  const side = -turn
  const edge = (side * pile.width) / 2
  const at = (x: number, y: number, z: number) => view(edge + side * x, y, z)
  const depth = pile.depth / 2
  const outer = [
    at(-170, height + 2, depth - 26),
    at(-80, height + 3, depth - 20),
    at(-10, height - 2, depth - 30),
    at(22, height * 0.5, depth - 12),
    at(54, 16, depth + 4),
    at(116, 3, depth + 10),
  ]
  const hem = [
    at(116, 3, depth + 10),
    at(96, 2, depth + 52),
    at(30, 2, depth + 74),
    at(-40, 2, depth + 70),
    at(-110, 3, depth + 50),
    at(-150, height * 0.5, depth + 6),
    at(-170, height + 2, depth - 26),
  ]
  const fall: Path = [
    ...smooth(outer),
    ...smooth(hem).map((segment) => (segment[0] === "M" ? (["L", segment[1], segment[2]] as const) : segment)),
    ["Z"],
  ]
  const [from, to] = [at(-150, height, depth), at(90, 0, depth + 40)]
  const folds = [
    [
      [-120, height, depth - 18],
      [-100, height * 0.5, depth + 8],
      [-86, 4, depth + 50],
    ],
    [
      [-66, height, depth - 18],
      [-40, height * 0.5, depth + 8],
      [-14, 4, depth + 62],
    ],
    [
      [-20, height - 4, depth - 24],
      [12, height * 0.4, depth + 2],
      [52, 4, depth + 52],
    ],
  ]
  return (
    foldPile(stage, view, pile) +
    fill(
      warpPath(fall, (x, y) => [x + 10, y + 10]),
      tint.veil,
      0.16,
    ) +
    fill(
      warpPath(fall, (x, y) => [x + 5, y + 5]),
      tint.veil,
      0.2,
    ) +
    fill(
      fall,
      paint.linear(from, to, [
        [0, shade(accent, 1.18)],
        [0.3, shade(accent, 0.86)],
        [0.55, shade(accent, 1.06)],
        [1, shade(accent, 0.8)],
      ]),
    ) +
    folds
      .map((places) =>
        crease(
          paint,
          places.map(([x = 0, y = 0, z = 0]) => at(x, y, z)),
          { width: 36, valley: shade(accent, 0.3) },
        ),
      )
      .join("") +
    line(smooth(hem.slice(0, 5).map(([x, y]) => [x, y - 6] as const)), shade(accent, 1.35), 3, 0.6) +
    banderole(stage, view, pile)
  )
}
