import { castShadow } from "../scene/cast-shadow"
import { carton } from "./carton"
import type { Stage } from "./stage"

const size = { width: 440, height: 600, depth: 190 }

export function drawBox(stage: Stage): string {
  const view = stage.view({ pitch: 13, yaw: 27 * stage.turn, size: 1.12 })
  return castShadow(stage.paint, view, stage.tint.veil, { ...size, round: 4 }) + carton(stage, view, size)
}
