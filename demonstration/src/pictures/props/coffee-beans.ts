import { coffeeBean } from "./coffee-bean"
import { ground } from "./ground"
import type { Prop } from "./prop"

const places = [
  [-66, -36],
  [-20, -46],
  [28, -44],
  [70, -34],
  [-94, -14],
  [-44, -20],
  [4, -26],
  [50, -18],
  [96, -10],
  [-70, 4],
  [-22, 0],
  [26, 4],
  [70, 12],
  [-120, 14],
  [126, 20],
  [-4, -62],
] as const

export const coffeeBeans: Prop = {
  width: 300,
  height: 86,
  draw: (kit) =>
    ground(kit, 0, -2, 112, 32) +
    [...places]
      .sort((first, second) => first[1] - second[1])
      .map(([x, y]) => coffeeBean(kit, x + kit.random.between(-5, 5), y, kit.random.between(-1.4, 1.4)))
      .join(""),
}
