import type { Box } from "../drawing/box"
import { fill } from "../drawing/fill"
import { fillFine } from "../drawing/fill-fine"
import type { Paint } from "../drawing/paint"
import { type Path, type Warp, warpPath } from "../drawing/path"
import { subpaths } from "../drawing/subpaths"

type TileField = {
  /** What is covered, and the rectangle around it, flat. */
  area: Path
  box: Box
  /** Side of one tile. */
  tile: number
  ground: string
  /** A part that something else will cover: its tiles are left out. */
  hidden?: Box | undefined
  /** One repeat in a square of side 1; what lies on a seam is drawn at its upper left one only. */
  parts: readonly { path: Path; colour: string }[]
}

/** Covers an area with tiles and bends it onto the object. SVG's own patterns cannot be bent, and are far slower to render. */
export function renderTiles(paint: Paint, { area, box, tile, ground, hidden, parts }: TileField, warp: Warp): string {
  const [columns, rows] = [Math.ceil(box.width / tile - 0.02), Math.ceil(box.height / tile - 0.02)]
  const left = box.x + (box.width - columns * tile) / 2
  const top = box.y + (box.height - rows * tile) / 2
  const places = Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) => ({
    x: left + (index % (columns + 1)) * tile,
    y: top + Math.floor(index / (columns + 1)) * tile,
  }))
  const shows = (part: Box): boolean =>
    part.x < box.x + box.width &&
    part.x + part.width > box.x &&
    part.y < box.y + box.height &&
    part.y + part.height > box.y &&
    (hidden === undefined ||
      part.x < hidden.x ||
      part.x + part.width > hidden.x + hidden.width ||
      part.y < hidden.y ||
      part.y + part.height > hidden.y + hidden.height)
  const field = parts.map(({ path, colour }) => {
    const pieces = subpaths(path)
    const repeated = places.flatMap(({ x, y }) =>
      pieces
        .filter((piece) =>
          shows({
            x: x + piece.left * tile,
            y: y + piece.top * tile,
            width: (piece.right - piece.left) * tile,
            height: (piece.bottom - piece.top) * tile,
          }),
        )
        .flatMap((piece) => warpPath(piece.path, (u, v) => warp(x + u * tile, y + v * tile), Number.POSITIVE_INFINITY)),
    )
    return fillFine(repeated, colour)
  })
  const outline = warpPath(area, warp)
  return `${fill(outline, ground)}<g clip-path="${paint.clip(outline)}">${field.join("")}</g>`
}
