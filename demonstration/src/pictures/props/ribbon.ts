import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { shade } from "../drawing/shade"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { solid } from "./solid"

export const ribbon: Prop = {
  width: 260,
  height: 110,
  draw: (kit) => {
    const colour = shade(kit.deep, 1.12)
    const { paint } = kit
    const tail = (path: string, x: number) =>
      fill(
        path,
        paint.linear(
          [x, -40],
          [x + 60, 24],
          [
            [0, shade(colour, 0.66)],
            [0.4, shade(colour, 1.16)],
            [0.7, shade(colour, 0.84)],
            [1, shade(colour, 1.06)],
          ],
        ),
      )
    return (
      ground(kit, 0, -4, 116, 28) +
      tail("M-12-52C-40-30-70-14-108-2L-94 14L-104 34C-62 22-24-2 2-36z", -100) +
      tail("M8-50C34-28 66-12 112-6L98 10L112 28C66 22 24-2-4-34z", 20) +
      solid(paint, "M-6-56C-40-104-104-112-118-82C-128-50-84-30-6-40z", [-120, -106, 116, 74], colour) +
      fill("M-10-52C-40-76-80-86-96-74C-100-58-60-46-10-46z", shade(colour, 0.45)) +
      solid(paint, "M6-56C40-104 104-112 118-82C128-50 84-30 6-40z", [4, -106, 116, 74], shade(colour, 0.94)) +
      fill("M10-52C40-76 80-86 96-74C100-58 60-46 10-46z", shade(colour, 0.4)) +
      line("M-24-58C-54-84-86-92-104-80M24-58C54-84 86-92 104-80", shade(colour, 1.5), 3, 0.5) +
      solid(
        paint,
        "M-22-62C-8-70 12-70 24-62C28-50 26-36 20-28C6-24-10-24-20-28C-26-38-26-52-22-62z",
        [-24, -68, 50, 44],
        shade(colour, 1.06),
      ) +
      line("M-8-62c-4 12-4 22 0 34M8-62c4 12 4 22 0 34", shade(colour, 0.5), 2, 0.5)
    )
  },
}
