import { ground } from "./ground"
import type { Prop } from "./prop"
import { sprig } from "./sprig"

const look = { length: 44, width: 34, colour: "#5f9a45", spread: 58, veins: 0 }

export const moringa: Prop = {
  width: 290,
  height: 130,
  draw: (kit) =>
    ground(kit, 0, -14, 124, 28) +
    sprig({
      ...look,
      stem: [
        [-124, -2],
        [-60, -60],
        [30, -104],
      ],
      pairs: 4,
      colour: "#4f8a3e",
    }) +
    sprig({
      ...look,
      stem: [
        [-126, 2],
        [-30, -30],
        [110, -66],
      ],
      pairs: 5,
    }) +
    sprig({
      ...look,
      stem: [
        [-124, 4],
        [-30, 4],
        [84, -4],
      ],
      pairs: 4,
      colour: "#6ca850",
    }),
}
