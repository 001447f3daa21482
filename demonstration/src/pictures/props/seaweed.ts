import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import type { Point } from "../drawing/point"
import { shade } from "../drawing/shade"
import { smooth } from "../drawing/smooth"
import { ground } from "./ground"
import type { Prop, PropKit } from "./prop"

function frond(kit: PropKit, x: number, y: number, length: number, rise: number, colour: string): string {
  const along = Array.from({ length: 9 }, (_, index) => index / 8)
  const place = (share: number): Point => [x + share * length, y - rise * share + Math.sin(share * 7) * 7]
  const edge = (side: number) =>
    along.map((share): Point => {
      const [px, py] = place(share)
      return [px, py + side * (20 * Math.sin(Math.PI * (share * 0.86 + 0.1)) + 6 * Math.sin(share * 26 + side))]
    })
  return (
    fill(
      smooth([...edge(-1), ...edge(1).reverse()], true),
      kit.paint.linear(
        [x, y - rise - 30],
        [x + 20, y + 24],
        [
          [0, shade(colour, 1.3)],
          [0.5, colour],
          [1, shade(colour, 0.55)],
        ],
      ),
    ) + line(smooth(along.map(place)), shade(colour, 1.6), 2, 0.5)
  )
}

export const seaweed: Prop = {
  width: 270,
  height: 100,
  draw: (kit) =>
    ground(kit, 0, -6, 120, 30) +
    frond(kit, -100, -40, 200, 34, "#3c5f4a") +
    frond(kit, -124, -30, 220, -6, "#4a7253") +
    frond(kit, -90, -8, 210, 20, "#436a50") +
    frond(kit, -110, 4, 170, -8, "#557f5a"),
}
