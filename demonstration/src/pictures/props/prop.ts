import type { Paint } from "../drawing/paint"
import type { Random } from "../drawing/random"
import type { Tint } from "../scene/tints"

export type PropKit = {
  paint: Paint
  random: Random
  tint: Tint
  /** The product's colour, for what is dyed or printed. */
  accent: string
  /** The cooperative's deep colour. */
  deep: string
}

/** A small thing beside the product, drawn around the middle of its foot at (0, 0). */
export type Prop = {
  width: number
  height: number
  draw(kit: PropKit): string
}
