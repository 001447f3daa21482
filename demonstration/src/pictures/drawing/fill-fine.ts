import { type Path, toData } from "./path"

/** A flat colour on an outline of very many pieces (type, patterns): whole tenths of a pixel make it a quarter shorter. */
export function fillFine(path: Path, colour: string): string {
  return path.length === 0 ? "" : `<path transform="scale(.1)" d="${toData(path, "tenth")}" fill="${colour}"/>`
}
