import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { warpPath } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { area } from "../label/area"
import { patternArea } from "../label/pattern-area"
import { renderLayers } from "../label/render-layers"
import { castShadow } from "../scene/cast-shadow"
import { carton } from "./carton"
import type { Stage } from "./stage"

const size = { width: 470, height: 400, depth: 200 }
const [stickWidth, stickHeight] = [112, 420]

/** One stick: flavour colour, a strip of the pattern, a ribbed seal above. */
function stick(stage: Stage, place: (x: number, y: number) => readonly [number, number]): string {
  const { paint, ink, accent, tint } = stage
  const flat = (x: number, y: number) => place(x - stickWidth / 2, stickHeight - y)
  const outline = warpPath(rectangle(0, 0, stickWidth, stickHeight, 5), flat)
  const ribs = [10, 18, 26, 34]
    .map((y) =>
      line(
        warpPath(
          [
            ["M", 3, y],
            ["L", stickWidth - 3, y],
          ],
          flat,
        ),
        shade(accent, 0.5),
        2,
        0.4,
      ),
    )
    .join("")
  const print = renderLayers(
    paint,
    [
      area(rectangle(0, 44, stickWidth, 8), ink.light),
      patternArea(
        ink,
        { x: 0, y: 52, width: stickWidth, height: stickWidth * 0.8 },
        [ink.deep, ink.light],
        stickWidth * 0.55,
      ),
      area(rectangle(0, 52 + stickWidth * 0.8, stickWidth, 8), ink.light),
    ],
    flat,
  )
  return (
    fill(outline, accent) +
    print +
    ribs +
    fill(
      outline,
      paint.linear(flat(0, 100), flat(stickWidth, 100), [
        [0, tint.veil, 0.22],
        [0.1, "#ffffff", 0.05],
        [0.3, "#ffffff", 0.34],
        [0.5, "#ffffff", 0],
        [0.62, tint.veil, 0.05],
        [1, tint.veil, 0.42],
      ]),
    )
  )
}

/** Sticks that stand fanned in an open carton. */
export function drawSachets(stage: Stage): string {
  const { paint, tint, turn } = stage
  const view = stage.view({ pitch: 16, yaw: 22 * turn, size: 1.14 })
  const fan = [-2.4, -1.5, -0.55, 0.4, 1.35, 2.3].map((step) => {
    const angle = (step * 4.4 * Math.PI) / 180
    return stick(stage, (x, y) =>
      view(
        step * 66 + x * Math.cos(angle) + y * Math.sin(angle),
        214 + y * Math.cos(angle) - x * Math.sin(angle),
        -34 + step * 13,
      ),
    )
  })
  return (
    castShadow(paint, view, tint.shadow, { ...size, round: 4, height: 520 }) + carton(stage, view, size, fan.join(""))
  )
}
