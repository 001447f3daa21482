import { ground } from "./ground"
import { leaf } from "./leaf"
import type { Prop } from "./prop"
import { sprig } from "./sprig"

export const mint: Prop = {
  width: 230,
  height: 130,
  draw: (kit) =>
    ground(kit, 0, -8, 96, 28) +
    sprig({
      stem: [
        [-104, 4],
        [-50, -40],
        [16, -66],
      ],
      pairs: 3,
      length: 82,
      width: 58,
      colour: "#3f8f52",
      spread: 62,
      twig: "#5d6f3c",
    }) +
    leaf({ x: 10, y: -6, length: 92, width: 60, angle: -8, colour: "#52a563" }) +
    leaf({ x: 20, y: 0, length: 74, width: 48, angle: 26, colour: "#479a58" }),
}
