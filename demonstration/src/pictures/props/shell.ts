import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { solid } from "./solid"

const fan = "M-46-6C-72-2-80-14-92-22C-118-44-116-86-94-106C-70-128-22-128 2-106C24-86 26-44 0-22C-12-14-20-2-46-6z"

export const shell: Prop = {
  width: 270,
  height: 124,
  draw: (kit) =>
    ground(kit, -44, -6, 78, 22) +
    solid(kit.paint, fan, [-114, -124, 136, 120], "#e3b79a", 0.8) +
    `<g clip-path="${kit.paint.clip(fan)}">${line("M-46-2L-114-84M-46-2L-98-108M-46-2L-72-122M-46-2V-126M-46-2L-20-122M-46-2L6-108M-46-2L22-84", "#a86f55", 3, 0.55)}${line("M-50-2L-108-94M-50-2L-86-114M-50-2L-60-124M-42-2L-34-124M-42-2L-8-114M-42-2L16-94", "#fff4e8", 3, 0.55)}${line("M-104-60C-84-92-14-92 12-60M-84-36C-70-58-26-58-8-36", "#b87e62", 2.6, 0.4)}</g>` +
    ground(kit, 68, 10, 56, 16) +
    solid(
      kit.paint,
      "M18-14C24-50 58-64 88-54C112-46 128-26 132 4C110-2 92 8 74 14C44 22 14 14 18-14z",
      [18, -60, 116, 78],
      "#efe0cb",
      0.8,
    ) +
    line(
      "M30-22C44-46 72-50 88-34C96-20 86-8 74-10C64-12 64-24 74-26M104-44C112-28 112-10 104 0M120-26C122-16 122-8 118 0",
      "#b58f6f",
      3,
      0.65,
    ) +
    fill("M74 14C60 8 58-2 74-10C84-4 104-6 132 4C110-2 92 8 74 14z", "#c98a6c", 0.55),
}
