import type { Box } from "../drawing/box"
import { fill } from "../drawing/fill"
import type { Paint } from "../drawing/paint"
import { type Path, type Warp, warpPath } from "../drawing/path"
import type { chooseMotif } from "../motifs/choose-motif"
import { dye } from "../motifs/dye"
import { renderTiles } from "../pattern/render-tiles"

/** A cloth: bends itself and its motif onto a part of the folded thing. */
export type Cloth = (area: Path, box: Box, warp: Warp, hidden?: Box) => string

export function createCloth(paint: Paint, colour: string, choice: ReturnType<typeof chooseMotif>): Cloth {
  if (choice === "plain") return (area, _, warp) => fill(warpPath(area, warp), colour)
  const tones = dye(colour)
  const parts = choice.motif.map(({ tone, path }) => ({ path, colour: tones[tone] }))
  return (area, box, warp, hidden) =>
    renderTiles(paint, { area, box, tile: choice.tile, hidden, ground: tones.ground, parts }, warp)
}
