import { grain } from "./grain"
import { mound } from "./mound"
import type { Prop } from "./prop"

export const rice: Prop = {
  width: 290,
  height: 86,
  draw: (kit) =>
    mound(kit, {
      half: 104,
      height: 84,
      colour: "#eee3cb",
      grains: 170,
      grain: (x, y, turn, size) => grain(x, y, 8 * size, 2.8 * size, turn),
    }),
}
