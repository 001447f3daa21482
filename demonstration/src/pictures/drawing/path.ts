import type { Point } from "./point"

export type Segment =
  | readonly ["M" | "L", number, number]
  | readonly ["C", number, number, number, number, number, number]
  | readonly ["Z"]

/** An outline that can still be bent onto a surface before it is written down. */
export type Path = readonly Segment[]

export type Warp = (x: number, y: number) => Point

const inTenths = (tenths: number): string => String(tenths)
const inPixels = (tenths: number): string => {
  const text = String(tenths / 10)
  return Math.abs(tenths) < 10 ? text.replace("0.", ".") : text
}

/** The path as the `d` attribute, in relative steps, which halves its length; in pixels to a tenth, or in whole tenths. */
export function toData(path: Path, unit: "pixel" | "tenth" = "pixel"): string {
  const digits = unit === "pixel" ? inPixels : inTenths
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const parts = path.map((segment) => {
    if (segment[0] === "Z") {
      ;[x, y] = [startX, startY]
      return "z"
    }
    const [command, ...numbers] = segment
    const steps = numbers.map((value, index) => Math.round(value * 10) - (index % 2 === 0 ? x : y))
    x += steps.at(-2) ?? 0
    y += steps.at(-1) ?? 0
    if (command === "M") [startX, startY] = [x, y]
    const written = command === "M" ? `M${digits(x)} ${digits(y)}` : command.toLowerCase() + steps.map(digits).join(" ")
    return written.replaceAll(" -", "-")
  })
  return parts.join("")
}

/** Bends a path onto a surface. Straight lines longer than `step` are cut, the closing one too, so that they can follow it. */
export function warpPath(path: Path, warp: Warp, step = 40): Path {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const lineTo = (toX: number, toY: number, last: boolean): Segment[] => {
    const pieces = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / step))
    return Array.from({ length: last ? pieces : pieces - 1 }, (_, index) => {
      const share = (index + 1) / pieces
      return ["L", ...warp(x + (toX - x) * share, y + (toY - y) * share)] as const
    })
  }
  return path.flatMap((segment): readonly Segment[] => {
    if (segment[0] === "Z") {
      const closing = lineTo(startX, startY, false)
      ;[x, y] = [startX, startY]
      return [...closing, segment]
    }
    if (segment[0] === "C") {
      const [, x1, y1, x2, y2, toX, toY] = segment
      ;[x, y] = [toX, toY]
      return [["C", ...warp(x1, y1), ...warp(x2, y2), ...warp(toX, toY)]]
    }
    const [command, toX, toY] = segment
    const drawn: readonly Segment[] = command === "M" ? [["M", ...warp(toX, toY)]] : lineTo(toX, toY, true)
    if (command === "M") [startX, startY] = [toX, toY]
    ;[x, y] = [toX, toY]
    return drawn
  })
}
