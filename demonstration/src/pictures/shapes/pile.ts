import type { Cloth } from "./cloth"

export type Pile = {
  width: number
  depth: number
  folds: number
  /** Height of one fold. */
  thick: number
  colour: string
  cloth: Cloth
  /** Width of the paper band in its middle, under which nothing shows. */
  band: number
}
