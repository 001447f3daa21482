import { readFileSync } from "node:fs"
import { type Font, parse } from "opentype.js"

export type Weight = 500 | 700 | 800

const loaded = new Map<Weight, Font>()

/** The face of the house. Read on first use, because most importers of the data never draw. */
export function font(weight: Weight): Font {
  const known = loaded.get(weight)
  if (known !== undefined) return known
  const file = readFileSync(
    require.resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`),
  )
  const face = parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  loaded.set(weight, face)
  return face
}
