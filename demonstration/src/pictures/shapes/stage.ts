import type { Paint } from "../drawing/paint"
import type { Warp } from "../drawing/path"
import type { Random } from "../drawing/random"
import type { View } from "../drawing/view"
import type { LabelInk } from "../label/label-ink"
import type { Tint } from "../scene/tints"

/** What a shape is drawn with. */
export type Stage = {
  paint: Paint
  random: Random
  /** The product's own colour. */
  accent: string
  category: string
  /** Title and label in small letters: what the picture must not contradict. */
  text: string
  ink: LabelInk
  tint: Tint
  /** 1 turns the object to the right, -1 to the left; the light stays where it is. */
  turn: 1 | -1
  view(camera: { pitch: number; yaw?: number; size?: number; raise?: number; x?: number }): View
  /** The label of the product, drawn flat in the given size and bent by `warp`. */
  label(width: number, height: number, warp: Warp): string
}
