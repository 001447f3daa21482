import { starDesign, starDesigns, tileSide } from "./star-designs"

/** What a tile shows in the first colour, and what in the second. */
export const starLayers = ["first", "second"] as const

export type StarLayer = (typeof starLayers)[number]

/** The address of a layer, which never changes: a pattern is shown through it as through a stencil. */
export const starFile = (variation: number, layer: StarLayer): string =>
  `/stars/${starDesigns.indexOf(starDesign(variation))}-${layer}.svg`

/** One tile of a layer in black, as a picture of its own. */
export function starPicture(variation: number, layer: StarLayer): string {
  const { lines, fills, dots } = starDesign(variation)
  const first = `<path d="${lines}" fill="none" stroke="#000" stroke-width="1.1" stroke-linejoin="round"/><path d="${fills}"/>`
  const shapes = layer === "first" ? first : `<path d="${dots}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${tileSide}" height="${tileSide}">${shapes}</svg>`
}
