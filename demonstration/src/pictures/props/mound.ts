import { fill } from "../drawing/fill"
import { fillFine } from "../drawing/fill-fine"
import type { Path } from "../drawing/path"
import { shade } from "../drawing/shade"
import { ground } from "./ground"
import type { PropKit } from "./prop"

type Mound = {
  half: number
  height: number
  colour: string
  /** How many grains lie on it, and their outline at a place. */
  grains: number
  grain(x: number, y: number, turn: number, size: number): Path
}

/** A heap of something small: a soft hill covered with single grains, a few of them strayed around it. */
export function mound(kit: PropKit, { half, height, colour, grains, grain }: Mound): string {
  const { paint, random } = kit
  const hill = `M${-half} 4C${-half * 0.8} ${-height * 0.3} ${-half * 0.42} ${-height} ${-half * 0.04} ${-height}S${half * 0.78} ${-height * 0.32} ${half} 4C${half * 0.7} ${height * 0.3} ${-half * 0.7} ${height * 0.3} ${-half} 4z`
  const places = Array.from({ length: grains }, () => {
    const across = random.between(-1, 1)
    const top = height * (1 - Math.abs(across) ** 1.5) * 0.96
    return [across * half * 0.96, random.between(-top, height * 0.16 * (1 - across * across) + 3)] as const
  })
  const tones = [0.74, 0.9, 1.12, 1.4].map((light, index) => {
    const own = places.filter(
      ([x, y], place) =>
        (place + Math.round(x + y)) % 4 === index || (index === 3 && x < -half * 0.2 && place % 3 === 0),
    )
    return fillFine(
      own.flatMap(([x, y]) => grain(x, y, random.between(0, Math.PI), random.between(0.85, 1.15))),
      shade(colour, light),
    )
  })
  const strays = Array.from(
    { length: 9 },
    () => [random.between(-half * 1.5, half * 1.5), random.between(half * 0.08, half * 0.34)] as const,
  )
  const shadows = strays.flatMap(([x, y]) => grain(x + 2.5, y + 2.5, 0, 1.2))
  return (
    ground(kit, 0, 6, half * 1.06, height * 0.4) +
    fill(shadows, kit.tint.shadow, 0.3) +
    fill(
      hill,
      paint.radial([-half * 0.3, -height * 0.7], half * 1.5, [
        [0, shade(colour, 1.12)],
        [0.4, shade(colour, 0.9)],
        [0.75, shade(colour, 0.7)],
        [1, shade(colour, 0.54)],
      ]),
    ) +
    tones.join("") +
    fillFine(
      strays.flatMap(([x, y]) => grain(x, y, random.between(0, Math.PI), 1)),
      shade(colour, 1.08),
    )
  )
}
