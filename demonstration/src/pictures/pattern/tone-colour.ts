import { mix } from "../drawing/mix"
import type { Tone } from "./star-tile"

export function toneColour(tone: Tone, [ground, figure]: readonly [string, string]): string {
  if (tone === "soft") return mix(ground, figure, 0.42)
  return tone === "figure" ? figure : ground
}
