import type { Path, Segment } from "../drawing/path"
import { font, type Weight } from "./font"

type Lettering = { weight: Weight; size: number; tracking?: number }

/** Height of a capital letter, in parts of the size. */
export const capital = 0.745

export function textWidth(text: string, { weight, size, tracking = 0 }: Lettering): number {
  return font(weight).getAdvanceWidth(text, size, { kerning: true, letterSpacing: tracking }) - tracking * size
}

/** The text as outlines, its baseline beginning at the given place. */
export function setText(text: string, x: number, baseline: number, { weight, size, tracking = 0 }: Lettering): Path {
  const outline = font(weight).getPath(text, x, baseline, size, { kerning: true, letterSpacing: tracking })
  let [fromX, fromY] = [x, baseline]
  return outline.commands.map((command): Segment => {
    if (command.type === "Z") return ["Z"]
    const [startX, startY] = [fromX, fromY]
    ;[fromX, fromY] = [command.x, command.y]
    if (command.type === "C") return ["C", command.x1, command.y1, command.x2, command.y2, command.x, command.y]
    if (command.type !== "Q") return [command.type, command.x, command.y]
    return [
      "C",
      startX + ((command.x1 - startX) * 2) / 3,
      startY + ((command.y1 - startY) * 2) / 3,
      command.x + ((command.x1 - command.x) * 2) / 3,
      command.y + ((command.y1 - command.y) * 2) / 3,
      command.x,
      command.y,
    ]
  })
}
