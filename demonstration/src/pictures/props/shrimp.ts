import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { taper } from "../drawing/taper"
import { ground } from "./ground"
import { limb } from "./limb"
import type { Prop } from "./prop"

const body = [
  [-84, -46, 12],
  [-62, -76, 30],
  [-16, -96, 36],
  [34, -88, 32],
  [68, -58, 25],
  [72, -28, 17],
  [56, -10, 10],
] as const

export const shrimp: Prop = {
  width: 300,
  height: 140,
  draw: (kit) =>
    ground(kit, 0, -2, 104, 26) +
    line("M-82-58C-116-90-128-120-106-136M-80-54C-126-70-150-96-144-124", "#c8613c", 3, 0.9) +
    line("M-44-62l-16 36M-24-66l-12 44M0-66l-6 46M22-60l2 42M40-48l10 34", "#d57a54", 6) +
    limb(body, "#e58a64", 0.45) +
    `<g clip-path="${kit.paint.clip(taper(body))}">${line("M-46-118c10 24 10 44 0 66M-12-134c12 28 10 54-4 78M26-124c4 26-4 50-22 70M60-104c-6 24-16 40-34 56M92-72c-14 16-30 26-48 32M94-34c-18 6-32 8-48 4", "#b9532f", 4, 0.6)}${line("M-40-118c10 24 10 44 0 66M-6-134c12 28 10 54-4 78M32-124c4 26-4 50-22 70", "#ffd9c2", 3, 0.5)}</g>` +
    fill("M58-14C42-10 26 2 18 16C36 14 50 8 58-2C58 8 56 18 50 28C68 22 76 6 74-10z", "#d96a42") +
    line("M54-8L26 12M62-6L56 22", "#9c3f20", 2, 0.6) +
    fill("M-84-46C-104-58-116-70-122-84C-106-78-88-68-76-58z", "#e08159") +
    fill(ellipse(-70, -62, 6.5), "#1e1512") +
    fill(ellipse(-72, -64, 2), "#ffffff"),
}
