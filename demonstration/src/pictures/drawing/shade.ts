import { mix } from "./mix"
import { fromOklab, toOklab } from "./oklab"

const lamp = "#fff6e6"

/**
 * The colour under more or less light: 1 is the colour itself, below it falls into shadow, above it catches the lamp.
 * Scaling all of Oklab is what a lamp does to a matt surface, so dark tones stay as rich as the light ones. Yellows and
 * tans turn towards brown on the way, as paint does; left alone they would go olive.
 */
export function shade(colour: string, light: number): string {
  if (light >= 1) return mix(colour, lamp, Math.min(1, light - 1))
  const [l, a, b] = toOklab(colour)
  const kept = Math.max(0, light)
  const lost = 1 - kept
  const yellow = Math.max(0, b) * Math.min(1, Math.max(0, (a + 0.05) / 0.06))
  return fromOklab([l * kept, a * kept + (0.006 + yellow * 0.3) * lost, b * kept + 0.006 * lost])
}
