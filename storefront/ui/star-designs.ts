import { dot, khatim, petals, ring, row, sharp, star } from "./star-geometry"

/** Side of one tile of the pattern, in its own units. */
export const tileSide = 48

/** One tile: what is drawn as a line and what is filled in the first colour, and the dots and petals in the second. */
export type StarDesign = { lines: string; fills: string; dots: string }

const c: [number, number] = [tileSide / 2, tileSide / 2]
const corners: [number, number][] = [
  [0, 0],
  [tileSide, 0],
  [0, tileSide],
  [tileSide, tileSide],
]
const eighth = Math.PI / 8
const quarter = Math.PI / 4

/** The same motif at all four corners, which four tiles share. */
const atCorners = (draw: (corner: [number, number]) => string) => corners.map(draw).join("")

/**
 * The house pattern in its eight variations. Each begins with eight-fold stars that touch at their points, so that crosses stand
 * between them, and sets batik dots and kawung petals into both.
 */
export const starDesigns: readonly StarDesign[] = [
  {
    lines: star(c, 24, khatim),
    fills: star(c, 8, khatim),
    dots: atCorners((corner) => petals(corner, 2.4, 10, 4, quarter)) + ring(c, 13.5, 8, 1.1),
  },
  {
    lines: star(c, 24, khatim) + star(c, 18, khatim),
    fills: star(c, 11, sharp),
    dots: atCorners((corner) => dot(corner, 2.2) + ring(corner, 6, 8, 1)),
  },
  {
    lines: star(c, 24, sharp),
    fills: dot(c, 3),
    dots:
      ring(c, 7, 8, 1.2, eighth) + atCorners((corner) => petals(corner, 3, 13, 4, quarter, 0.28) + dot(corner, 1.4)),
  },
  {
    lines: atCorners((corner) => star(corner, 9, khatim)),
    fills: star(c, 19, khatim),
    dots: row([24, 1], [24, 1], 1, 1.3) + row([1, 24], [1, 24], 1, 1.3) + atCorners((corner) => dot(corner, 2.4)),
  },
  {
    lines: star(c, 22, khatim, eighth) + star(c, 13, khatim, eighth),
    fills: dot(c, 2.4),
    dots: petals(c, 4, 11, 8, eighth, 0.22) + atCorners((corner) => dot(corner, 1.8) + ring(corner, 4.6, 4, 1)),
  },
  {
    lines: star(c, 24, khatim) + atCorners((corner) => star(corner, 6.5, khatim)),
    fills: star(c, 4.5, khatim),
    dots: petals(c, 6.5, 15, 8, 0, 0.2) + atCorners((corner) => dot(corner, 1.6)),
  },
  {
    lines: star(c, 15, khatim),
    fills: atCorners((corner) => star(corner, 9, sharp)) + star(c, 6, sharp),
    dots:
      row([24, 1.5], [24, 6.5], 2, 1.1) +
      row([24, 41.5], [24, 46.5], 2, 1.1) +
      row([1.5, 24], [6.5, 24], 2, 1.1) +
      row([41.5, 24], [46.5, 24], 2, 1.1),
  },
  {
    lines: star(c, 24, sharp) + star(c, 24, sharp, eighth),
    fills: dot(c, 2),
    dots: ring(c, 5.6, 8, 1) + atCorners((corner) => dot(corner, 2) + ring(corner, 5.4, 8, 0.9, eighth)),
  },
]

/** The design of a cooperative; any whole number finds one. */
export function starDesign(variation: number): StarDesign {
  const count = starDesigns.length
  const design = starDesigns[((Math.trunc(variation) % count) + count) % count]
  if (!design) throw new Error(`No star design ${variation}`)
  return design
}
