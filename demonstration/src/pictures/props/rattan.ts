import { line } from "../drawing/line"
import { shade } from "../drawing/shade"
import { ground } from "./ground"
import type { Prop } from "./prop"

const cane = "#cda468"

export const rattan: Prop = {
  width: 250,
  height: 110,
  draw: (kit) => {
    const hoops = [
      [0, -20, 108, 40],
      [6, -30, 100, 38],
      [-6, -40, 104, 38],
      [2, -50, 96, 36],
      [-2, -60, 102, 36],
    ] as const
    const hoop = ([x, y, rx, ry]: readonly [number, number, number, number]) =>
      `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0z`
    return (
      ground(kit, 0, -4, 118, 42) +
      hoops
        .map(
          (place) =>
            line(hoop(place), shade(cane, 0.5), 13) +
            line(hoop(place), cane, 10) +
            line(hoop([place[0] - 1, place[1] - 2.4, place[2], place[3]]), shade(cane, 1.4), 3.4, 0.7),
        )
        .join("") +
      line("M-20-104c-10 24-12 60-4 84M-10-104c-10 24-12 60-4 84", shade(cane, 0.62), 7) +
      line("M-17-102c-10 24-12 58-4 82", shade(cane, 1.4), 2.4)
    )
  },
}
