/** Inner radius of a star of two crossed squares, as a share of the outer one. */
export const khatim = Math.SQRT1_2 / Math.cos(Math.PI / 8)

/** Inner radius of the sharp eight-fold star whose lines join every third point. */
export const sharp = Math.cos((3 * Math.PI) / 8) / Math.cos(Math.PI / 8)

const round = (value: number) => Number(value.toFixed(2))

type Point = [number, number]

const at = ([x, y]: Point, radius: number, turn: number): Point => [
  round(x + radius * Math.cos(turn)),
  round(y + radius * Math.sin(turn)),
]

/** An eight-pointed star as an SVG path. @param turn radians; at 0 a point looks right */
export function star(centre: Point, radius: number, inner: number, turn = 0): string {
  const corners = Array.from({ length: 16 }, (_, index) =>
    at(centre, index % 2 ? radius * inner : radius, turn + (index * Math.PI) / 8),
  )
  return `M${corners.map(([x, y]) => `${x} ${y}`).join("L")}Z`
}

/** A dot as a path, so that many share one element. */
export function dot([x, y]: Point, radius: number): string {
  return `M${round(x - radius)} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`
}

/** Dots around a centre, at equal distances. */
export function ring(centre: Point, radius: number, count: number, size: number, turn = 0): string {
  return Array.from({ length: count }, (_, index) =>
    dot(at(centre, radius, turn + (index * 2 * Math.PI) / count), size),
  ).join("")
}

/** A leaf between two points, bulging by a share of its length: the petal of the kawung batik. */
export function leaf(from: Point, to: Point, bulge = 0.34): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const control = (side: number) => `${round(middle[0] - dy * bulge * side)} ${round(middle[1] + dx * bulge * side)}`
  return `M${from[0]} ${from[1]}Q${control(1)} ${to[0]} ${to[1]}Q${control(-1)} ${from[0]} ${from[1]}Z`
}

/** Four or eight leaves around a centre. */
export function petals(centre: Point, near: number, far: number, count: number, turn = 0, bulge = 0.34): string {
  return Array.from({ length: count }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / count
    return leaf(at(centre, near, angle), at(centre, far, angle), bulge)
  }).join("")
}

/** A straight row of dots from one point to another, both included. */
export function row(from: Point, to: Point, count: number, size: number): string {
  return Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? 0.5 : index / (count - 1)
    return dot([round(from[0] + (to[0] - from[0]) * share), round(from[1] + (to[1] - from[1]) * share)], size)
  }).join("")
}
