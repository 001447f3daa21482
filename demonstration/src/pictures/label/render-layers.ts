import { fillFine } from "../drawing/fill-fine"
import type { Paint } from "../drawing/paint"
import { type Warp, warpPath } from "../drawing/path"
import { renderTiles } from "../pattern/render-tiles"
import { starTile } from "../pattern/star-tile"
import { toneColour } from "../pattern/tone-colour"
import type { Layer } from "./layer"

/** Bends the layers onto the object with `warp` and writes them down. */
export function renderLayers(paint: Paint, layers: readonly Layer[], warp: Warp): string {
  return layers
    .map((layer) => {
      if (layer.kind !== "pattern") return fillFine(warpPath(layer.path, warp), layer.colour)
      const parts = starTile(layer.variation, "own").map(({ tone, path }) => ({
        path,
        colour: toneColour(tone, layer.colours),
      }))
      return renderTiles(paint, { ...layer, ground: layer.colours[0], parts }, warp)
    })
    .join("")
}
