import { dot } from "../drawing/dot"
import type { Path } from "../drawing/path"
import type { Point } from "../drawing/point"
import { polygon } from "../drawing/polygon"
import { petal } from "./petal"
import { star } from "./star"

/** `ground` and `figure` are the two colours, `soft` lies between them. */
export type Tone = "ground" | "figure" | "soft"
export type TilePart = { tone: Tone; path: Path }

/** Where a tile meets its neighbours. */
type Seams = { corners: readonly Point[]; edges: readonly Point[] }
const everySeam: Seams = {
  corners: [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ],
  edges: [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
}
const ownSeam: Seams = {
  corners: [[0, 0]],
  edges: [
    [0.5, 0],
    [0, 0.5],
  ],
}

const dots = (places: readonly Point[], radius: number): Path => places.flatMap(([x, y]) => dot(x, y, radius))
const stars = (places: readonly Point[], radius: number, waist?: number, turn?: number): Path =>
  places.flatMap(([x, y]) => star(x, y, radius, waist, turn))
const ring = (count: number, radius: number, turn = 0, x = 0.5, y = 0.5): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI + (turn * Math.PI) / 180
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })
const rosette = (count: number, from: number, to: number, width: number, turn = 0): Path =>
  Array.from({ length: count }, (_, index) => petal(0.5, 0.5, from, to, width, (index * 360) / count + turn)).flat()

const figure = (path: Path): TilePart => ({ tone: "figure", path })
const ground = (path: Path): TilePart => ({ tone: "ground", path })
const soft = (path: Path): TilePart => ({ tone: "soft", path })
const centre: readonly Point[] = [[0.5, 0.5]]

const draw = ({ corners, edges }: Seams): readonly TilePart[][] => [
  [
    figure(star(0.5, 0.5, 0.5)),
    ground(star(0.5, 0.5, 0.4)),
    soft(star(0.5, 0.5, 0.34)),
    figure(star(0.5, 0.5, 0.2, 0.541)),
    figure(dots([...corners, ...corners.flatMap(([x, y]) => ring(4, 0.12, 0, x, y))], 0.032)),
  ],
  [
    figure(star(0.5, 0.5, 0.5, 0.541)),
    ground(dots(centre, 0.17)),
    figure(dots(ring(8, 0.105, 22.5), 0.024)),
    figure(dots(centre, 0.035)),
    soft(stars(corners, 0.2)),
    figure(dots(corners, 0.05)),
  ],
  [
    soft(rosette(4, 0.15, 0.57, 0.2, 45)),
    figure(star(0.5, 0.5, 0.19)),
    ground(dots(centre, 0.06)),
    figure(stars(corners, 0.15)),
    figure(
      dots(
        edges.flatMap(([x, y]) => ring(4, 0.07, 0, x, y)),
        0.024,
      ),
    ),
  ],
  [
    figure(polygon(ring(8, 0.54, 22.5))),
    ground(polygon(ring(8, 0.5, 22.5))),
    figure(star(0.5, 0.5, 0.36)),
    ground(star(0.5, 0.5, 0.25)),
    soft(dots(ring(8, 0.415, 22.5), 0.026)),
    figure(dots([...centre, ...corners], 0.065)),
  ],
  [
    figure(rosette(8, 0.13, 0.47, 0.16)),
    figure(dots(centre, 0.075)),
    soft(dots(ring(8, 0.4, 22.5), 0.032)),
    figure(stars(corners, 0.19, 0.541)),
    ground(dots(corners, 0.04)),
  ],
  [
    figure(star(0.5, 0.5, 0.5)),
    ground(star(0.5, 0.5, 0.452)),
    soft(star(0.5, 0.5, 0.36, 0.765, 22.5)),
    ground(star(0.5, 0.5, 0.27, 0.765, 22.5)),
    figure(dots([...ring(8, 0.14), ...centre], 0.03)),
    figure(stars(corners, 0.14, 0.765, 22.5)),
  ],
  [
    figure(stars([...centre, ...corners], 0.27)),
    ground(stars([...centre, ...corners], 0.19)),
    soft(stars([...centre, ...corners], 0.13, 0.541)),
    figure(
      dots(
        edges.flatMap(([x, y]) => [[x, y], ...ring(4, 0.085, 45, x, y)]),
        0.028,
      ),
    ),
  ],
  [
    soft(polygon(ring(4, 0.5))),
    ground(polygon(ring(4, 0.43))),
    figure(rosette(4, 0.05, 0.34, 0.17)),
    figure(rosette(4, 0.07, 0.25, 0.06, 45)),
    figure(stars(corners, 0.3)),
    ground(stars(corners, 0.21)),
    figure(dots([...corners, ...corners.flatMap(([x, y]) => ring(8, 0.125, 0, x, y))], 0.026)),
  ],
]

const variations = { every: draw(everySeam), own: draw(ownSeam) }

/**
 * One repeat of the house pattern in a square of side 1, painted in order on the ground colour.
 * What lies on a seam is drawn at every seam, so that the tile is whole; or only at its own upper left one, for a field of
 * many tiles, where each is then drawn once.
 */
export function starTile(variation: number, seams: "every" | "own"): readonly TilePart[] {
  return variations[seams][variation % variations[seams].length] ?? []
}
