import { type Path, toData } from "./path"

/** A filled outline. */
export function fill(path: Path | string, paint: string, opacity = 1): string {
  const data = typeof path === "string" ? path : toData(path)
  return `<path d="${data}" fill="${paint}"${opacity === 1 ? "" : ` fill-opacity="${opacity}"`}/>`
}
