import { ellipse } from "../drawing/ellipse"
import { type Path, type Warp, warpPath } from "../drawing/path"
import type { Point } from "../drawing/point"
import { rectangle } from "../drawing/rectangle"
import { smooth } from "../drawing/smooth"
import type { View } from "../drawing/view"
import type { Profile } from "./rounded-profile"

type Ring = { x: number; y: number; rx: number; ry: number }
/** Angles in degrees, 0 towards the viewer, negative to the left; heights above the table. */
type Part = readonly [left: number, foot: number, right: number, head: number]

/** A turned object before the camera. */
export type Lathe = {
  outline: Path
  /** Its leftmost and rightmost places at mid height: the ends for gradients across it. */
  span: readonly [Point, Point]
  ring(y: number, radius?: number): Ring
  /** The full circle at a height, as the camera sees it. */
  disc(y: number, radius?: number): Path
  at(angle: number, y: number): Point
  arc(y: number, from: number, to: number): Path
  patch(part: Part, round?: number): Path
  warp(size: readonly [width: number, height: number], part: Part): Warp
}

function radiusAt(profile: Profile, y: number): number {
  const above = profile.findIndex(([, height]) => height >= y)
  const [r1, y1] = profile[Math.max(0, above - 1)] ?? [0, 0]
  const [r2, y2] = profile[above === -1 ? profile.length - 1 : above] ?? [0, 0]
  return y2 === y1 ? r2 : r1 + (r2 - r1) * Math.min(1, Math.max(0, (y - y1) / (y2 - y1)))
}

export function createLathe(view: View, profile: Profile): Lathe {
  const ringOf = (y: number, radius: number): Ring => {
    const [x, frontY] = view(0, y, radius)
    const [, backY] = view(0, y, -radius)
    const [right, middleY] = view(radius, y, 0)
    const rx = right - view(0, y, 0)[0]
    return { x, y: (frontY + backY + 2 * middleY) / 4, rx, ry: (frontY - backY) / 2 }
  }
  const rings = profile.map(([radius, y]) => ringOf(y, radius))
  const [foot, head] = [rings[0] ?? ringOf(0, 0), rings.at(-1) ?? ringOf(0, 0)]
  const widest = rings.reduce((best, ring) => (ring.rx > best.rx ? ring : best))
  const at = (angle: number, y: number): Point => {
    const [turn, radius] = [(angle * Math.PI) / 180, radiusAt(profile, y)]
    return view(radius * Math.sin(turn), y, radius * Math.cos(turn))
  }
  const k = 0.5523
  // Rings whose front hangs below the middle of the foot hide it: there the outline is the hull of the rings, not their ends.
  const low = rings.filter((ring) => ring === foot || ring.y + ring.ry > foot.y)
  const footSide: Path = Array.from({ length: 49 }, (_, index) => {
    const [cos, sin] = [Math.cos((index * Math.PI) / 48), Math.sin((index * Math.PI) / 48)]
    const farthest = ({ x, y, rx, ry }: Ring): { x: number; y: number; out: number } => {
      const out = Math.hypot(rx * cos, ry * sin)
      return { x: x + (rx * rx * cos) / out, y: y + (ry * ry * sin) / out, out: x * cos + y * sin + out }
    }
    const best = low.map(farthest).reduce((first, second) => (second.out > first.out ? second : first))
    return ["L", best.x, best.y] as const
  })
  const high = rings.filter((ring) => !low.includes(ring))
  const rightSide: Path = [...high].reverse().map(({ x, y, rx }) => ["L", x + rx, y] as const)
  const leftSide: Path = high.map(({ x, y, rx }) => ["L", x - rx, y] as const)
  const topCap: Path = [
    ["C", head.x - head.rx, head.y - head.ry * k, head.x - head.rx * k, head.y - head.ry, head.x, head.y - head.ry],
    ["C", head.x + head.rx * k, head.y - head.ry, head.x + head.rx, head.y - head.ry * k, head.x + head.rx, head.y],
  ]
  return {
    outline: [["M", head.x - head.rx, head.y], ...topCap, ...rightSide, ...footSide, ...leftSide, ["Z"]],
    span: [
      [widest.x - widest.rx, widest.y],
      [widest.x + widest.rx, widest.y],
    ],
    ring: (y, radius = radiusAt(profile, y)) => ringOf(y, radius),
    disc: (y, radius = radiusAt(profile, y)) => {
      const ring = ringOf(y, radius)
      return ellipse(ring.x, ring.y, ring.rx, ring.ry)
    },
    at,
    arc: (y, from, to) => smooth(Array.from({ length: 9 }, (_, index) => at(from + ((to - from) * index) / 8, y))),
    patch: ([left, low, right, high], round = 0) =>
      warpPath(rectangle(left * 4, low, (right - left) * 4, high - low, round), (x, y) => at(x / 4, y), 24),
    warp:
      ([width, height], [left, low, right, high]) =>
      (x, y) =>
        at(left + (x / width) * (right - left), high - (y / height) * (high - low)),
  }
}
