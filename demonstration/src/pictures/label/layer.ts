import type { Box } from "../drawing/box"
import type { Path } from "../drawing/path"

/** What a label is made of, flat, before it is bent around the object. */
export type Layer =
  | { kind: "area"; path: Path; colour: string }
  | { kind: "text"; path: Path; colour: string }
  | {
      kind: "pattern"
      area: Path
      box: Box
      colours: readonly [string, string]
      tile: number
      variation: number
      hidden?: Box | undefined
    }
