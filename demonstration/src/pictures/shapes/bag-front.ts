import type { Surface } from "./surface"

export const [bagHalf, bagHeight, bagSeal] = [280, 790, 0.055] as const

/** A pillow between two flat seals: drawn in at the waist of its edges, where the filling pulls. */
export const bagFront: Surface = (u, v) => {
  const inner = Math.min(1, Math.max(0, (v - bagSeal) / (1 - 2 * bagSeal)))
  const full = Math.sin(Math.PI * inner ** 0.86) ** 0.6
  return [bagHalf * u * (1 - 0.055 * full), bagHeight * v, 20 + 104 * full * (1 - Math.abs(u) ** 2.1)]
}
