import { toLinear } from "./oklab"

function luminance(colour: string): number {
  const [red, green, blue] = toLinear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours as WCAG defines it, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [one, two] = [luminance(first) + 0.05, luminance(second) + 0.05]
  return Math.max(one, two) / Math.min(one, two)
}
