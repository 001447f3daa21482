import { grain } from "./grain"
import { mound } from "./mound"
import type { Prop } from "./prop"

export const sesame: Prop = {
  width: 290,
  height: 74,
  draw: (kit) =>
    mound(kit, {
      half: 94,
      height: 72,
      colour: "#e6cf9c",
      grains: 140,
      grain: (x, y, turn, size) => grain(x, y, 5.4 * size, 3.3 * size, turn),
    }),
}
