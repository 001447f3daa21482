import { ground } from "./ground"
import type { Prop } from "./prop"
import { sprig } from "./sprig"

export const indigoLeaf: Prop = {
  width: 280,
  height: 120,
  draw: (kit) =>
    ground(kit, 0, -12, 120, 28) +
    sprig({
      stem: [
        [-122, -6],
        [-50, -62],
        [66, -92],
      ],
      pairs: 4,
      veins: 0,
      length: 54,
      width: 34,
      colour: "#3d6f66",
      spread: 60,
      twig: "#6b5a48",
    }) +
    sprig({
      stem: [
        [-122, 2],
        [-20, 0],
        [96, -34],
      ],
      pairs: 4,
      veins: 0,
      length: 56,
      width: 36,
      colour: "#47806f",
      spread: 60,
      twig: "#6b5a48",
    }),
}
