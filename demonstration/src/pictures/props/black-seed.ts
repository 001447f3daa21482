import { grain } from "./grain"
import { mound } from "./mound"
import type { Prop } from "./prop"

export const blackSeed: Prop = {
  width: 220,
  height: 84,
  draw: (kit) =>
    mound(kit, {
      half: 94,
      height: 72,
      colour: "#3d3837",
      grains: 130,
      grain: (x, y, turn, size) => grain(x, y, 5.4 * size, 3.3 * size, turn),
    }),
}
