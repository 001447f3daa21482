import { n } from "./number"
import { type Path, toData } from "./path"

/** A stroke with round ends. */
export function line(path: Path | string, paint: string, width: number, opacity = 1): string {
  const data = typeof path === "string" ? path : toData(path)
  const veil = opacity === 1 ? "" : ` stroke-opacity="${Math.round(opacity * 100) / 100}"`
  return `<path d="${data}" fill="none" stroke="${paint}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${veil}/>`
}
