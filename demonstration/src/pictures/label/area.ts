import type { Path } from "../drawing/path"
import type { Layer } from "./layer"

/** A flat field of colour on a label. */
export function area(path: Path, colour: string): Layer {
  return { kind: "area", path, colour }
}
