import { n } from "./number"
import { type Path, toData } from "./path"
import type { Point } from "./point"

/** Where along a gradient (0 to 1), which colour, how opaque. */
export type Stop = readonly [offset: number, colour: string, opacity?: number]

/** Collects what a drawing refers to (gradients, clips) and hands out the references. */
export type Paint = {
  linear(from: Point, to: Point, stops: readonly Stop[]): string
  /** `squash` below 1 flattens it, `turn` rotates it (degrees). */
  radial(
    centre: Point,
    radius: number,
    stops: readonly Stop[],
    form?: { squash?: number; turn?: number; focus?: Point },
  ): string
  /** A round light in parts of whatever it fills (0 to 1), so that many equal bodies share it. */
  orb(centre: Point, radius: number, stops: readonly Stop[]): string
  clip(path: Path | string): string
  definitions(): string
}

const writeStops = (stops: readonly Stop[]): string =>
  stops
    .map(([offset, colour, opacity]) => {
      const veil = opacity === undefined ? "" : ` stop-opacity="${Math.round(opacity * 1000) / 1000}"`
      return `<stop offset="${Math.round(offset * 1000) / 1000}" stop-color="${colour}"${veil}/>`
    })
    .join("")

/** Ids begin with the prefix: two drawings in one page must not share any. */
export function createPaint(prefix: string): Paint {
  const known = new Map<string, string>()
  const refer = (write: (id: string) => string): string => {
    const key = write("")
    const id = known.get(key) ?? `${prefix}-${known.size.toString(36)}`
    known.set(key, id)
    return `url(#${id})`
  }
  return {
    linear: ([x1, y1], [x2, y2], stops) =>
      refer(
        (id) =>
          `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}">${writeStops(stops)}</linearGradient>`,
      ),
    radial: ([x, y], radius, stops, { squash = 1, turn = 0, focus } = {}) => {
      const aim = focus === undefined ? "" : ` fx="${n(focus[0] - x)}" fy="${n((focus[1] - y) / squash)}"`
      const form = `translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(1 ${Math.round(squash * 1000) / 1000})`
      return refer(
        (id) =>
          `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="${n(radius)}"${aim} gradientTransform="${form}">${writeStops(stops)}</radialGradient>`,
      )
    },
    orb: ([x, y], radius, stops) =>
      refer(
        (id) => `<radialGradient id="${id}" cx="${x}" cy="${y}" r="${radius}">${writeStops(stops)}</radialGradient>`,
      ),
    clip: (path) => {
      const data = typeof path === "string" ? path : toData(path)
      return refer((id) => `<clipPath id="${id}"><path d="${data}"/></clipPath>`)
    },
    definitions: () => [...known].map(([text, id]) => text.replace('id=""', `id="${id}"`)).join(""),
  }
}
