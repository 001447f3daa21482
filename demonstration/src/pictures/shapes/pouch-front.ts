import type { Surface } from "./surface"

/** Half its width, its height, and how far it swells towards the viewer. */
export const [pouchHalf, pouchHeight, pouchBelly] = [288, 812, 118] as const

/** The front of a pouch: widest at the seal, fullest low down, its foot a curve that leans on the table. */
export const pouchFront: Surface = (u, v) => {
  const narrow = 1 - 0.035 * Math.sin(v * Math.PI) ** 2 - 0.05 * (1 - v) ** 6
  const full = v < 0.16 ? 0.86 + (v / 0.16) * 0.14 : Math.cos(((v - 0.16) / 0.84) * (Math.PI / 2)) ** 0.9
  const lift = 20 * Math.abs(u) ** 3 * (1 - v) ** 8
  return [pouchHalf * narrow * u, pouchHeight * v + lift, pouchBelly * full * (1 - Math.abs(u) ** 2.2)]
}
