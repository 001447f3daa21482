import { dot } from "../drawing/dot"
import { fill } from "../drawing/fill"
import { mix } from "../drawing/mix"
import { toOklab } from "../drawing/oklab"
import { warpPath } from "../drawing/path"
import { shade } from "../drawing/shade"
import { petal } from "../pattern/petal"
import { banderole } from "./banderole"
import type { Cloth } from "./cloth"
import { foldPile } from "./fold-pile"
import { lace } from "./lace"
import { pileSurface } from "./pile-surface"
import type { Stage } from "./stage"

/** Prayer wear: soft folds, a lace edge over the front, a sprig of embroidery at each side. */
export function drawMukena(stage: Stage): string {
  const { paint, accent, turn } = stage
  const view = stage.view({ pitch: 42, yaw: 16 * turn, size: 1.24, raise: 150 })
  const plain: Cloth = (area, _, warp) => fill(warpPath(area, warp, 40), accent)
  const pile = { width: 690, depth: 490, folds: 3, thick: 62, colour: accent, cloth: plain, band: 300 }
  const surface = pileSurface(pile, 2)
  const on = (x: number, y: number) => view(...surface(x - pile.width / 2, y))
  const trim = lace(pile.width, 104, 46)
  const start = pile.depth - 92
  const white = toOklab(accent)[0] > 0.86 ? shade(accent, 0.93) : mix("#fffaf2", accent, 0.08)
  const strip = (x: number, y: number) => on(x, start + y)
  const thread = toOklab(accent)[0] > 0.7 ? mix(shade(accent, 0.62), "#b0586a", 0.35) : mix(accent, "#fff4e2", 0.75)
  const leaf = mix(thread, "#5d7d55", 0.6)
  const sprig = (x: number, y: number, side: number) => {
    const bloom = (bx: number, by: number, size: number) =>
      [0, 60, 120, 180, 240, 300].flatMap((angle) =>
        petal(x + side * bx, y + by, size * 0.2, size, size * 0.6, angle + 15),
      )
    const leaves = [
      [-16, -34, 200],
      [34, -30, 320],
      [44, 30, 30],
      [-20, 46, 130],
      [10, 70, 80],
    ].flatMap(([lx = 0, ly = 0, angle = 0]) => petal(x + side * lx, y + ly, 4, 34, 14, side > 0 ? angle : 180 - angle))
    return (
      fill(warpPath(leaves, on), leaf, 0.9) +
      fill(warpPath([...bloom(0, 0, 32), ...bloom(30, 62, 21), ...bloom(-34, 30, 17)], on), thread) +
      fill(
        warpPath([...dot(x, y, 7), ...dot(x + side * 30, y + 62, 5), ...dot(x - side * 34, y + 30, 4)], on),
        "#d9a94e",
      )
    )
  }
  return (
    foldPile(stage, view, pile) +
    sprig(96, 150, 1) +
    sprig(pile.width - 96, 150, -1) +
    fill(
      warpPath(
        trim.cloth,
        (x, y) => {
          const [a, b] = strip(x, y)
          return [a + 3, b + 7]
        },
        30,
      ),
      shade(accent, 0.4),
      0.28,
    ) +
    fill(
      warpPath(trim.cloth, strip, 30),
      paint.linear(strip(0, 0), strip(pile.width, 60), [
        [0, shade(white, 1.2)],
        [0.5, white],
        [1, shade(white, 0.82)],
      ]),
    ) +
    fill(warpPath(trim.holes, strip), shade(accent, 0.72), 0.75) +
    banderole(stage, view, pile)
  )
}
