/** A coordinate as it is written into the drawing: a tenth of a pixel is enough. */
export function n(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return Object.is(rounded, -0) ? "0" : String(rounded)
}
