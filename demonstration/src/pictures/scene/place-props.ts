import type { Random } from "../drawing/random"
import type { Prop } from "../props/prop"

/** Where things may lie around a product: half its width on the table, its lowest line in the picture. */
export type Room = {
  half: number
  foot: number
  /** `lying`: the table is all around it; `broad`: nothing shows behind it; `card`: something already stands before it on the side it turns to. */
  kind: "standing" | "broad" | "card" | "lying"
  /** How far above the foot its back edge is, where it lies. */
  back?: number
  /** How far the whole is moved up, so that low things do not sink to the foot of the picture. */
  lift?: number
  /** Seen from so high that no wall shows. */
  fromAbove?: boolean
}

export type Placed = { prop: Prop; x: number; y: number; size: number; angle: number; behind: boolean }

/** A place of a composition: across from the middle in halves plus a share of the prop's own width, down from the foot or at the back edge. */
type Slot = { side: 1 | -1; halves: number; own: number; down: number | "back"; behind: boolean; size: number }

const tall = 200

const beside: Slot = { side: 1, halves: 1, own: 0.34, down: 4, behind: false, size: 1.3 }
const corner: Slot = { side: 1, halves: 0.86, own: 0.16, down: 80, behind: false, size: 1.36 }
const opposite: Slot = { side: -1, halves: 0.98, own: 0.16, down: 64, behind: false, size: 1.24 }
const back: Slot = { side: -1, halves: 1, own: 0.2, down: -56, behind: true, size: 1.24 }
const backBeside: Slot = { side: 1, halves: 1.02, own: 0.28, down: -52, behind: true, size: 1.24 }
const front: Slot = { side: 1, halves: 0.3, own: 0.1, down: 116, behind: false, size: 1.22 }

const standing: readonly (readonly [readonly Slot[], ...(readonly Slot[])[]])[] = [
  [[corner], [beside]],
  [
    [corner, back],
    [beside, opposite],
    [corner, opposite],
  ],
  [
    [backBeside, corner, opposite],
    [back, corner, { ...opposite, down: 84 }],
    [corner, front, back],
  ],
]
const away = (slot: Slot): Slot => ({ ...slot, side: -1 })
const carded: typeof standing = [
  [[away(corner)]],
  [
    [away(corner), away(backBeside)],
    [away(corner), { ...backBeside, side: 1 }],
  ],
  [[away(backBeside), away(corner), { ...backBeside, side: 1 }]],
]
const lying: typeof standing = [
  [[{ side: 1, halves: 0.7, own: 0, down: 12, behind: false, size: 1.26 }]],
  [
    [
      { side: 1, halves: 0.72, own: 0, down: 12, behind: false, size: 1.26 },
      { side: -1, halves: 0.62, own: 0, down: "back", behind: true, size: 1.16 },
    ],
  ],
  [
    [
      { side: 1, halves: 0.78, own: 0, down: 14, behind: false, size: 1.2 },
      { side: 1, halves: 0.02, own: 0, down: 58, behind: false, size: 1 },
      { side: -1, halves: 0.62, own: 0, down: "back", behind: true, size: 1.14 },
    ],
  ],
]

const broad: typeof standing = [[[corner]], [[corner, opposite]], [[corner, { ...opposite, down: 84 }, front]]]
const families = { standing, broad, card: carded, lying }

/** Puts one to three things around the product: tall ones behind, flat ones before, none of them out of the picture. */
export function placeProps(
  random: Random,
  things: readonly Prop[],
  { half, foot, kind, back: depth = 548, lift = 0 }: Room,
  middle: number,
  turn: 1 | -1,
): Placed[] {
  const family = families[kind]
  const compositions = family[things.length - 1]
  if (compositions === undefined) return []
  const slots = [...random.pick(compositions)].sort((first, second) => Number(second.behind) - Number(first.behind))
  const order = [...things].sort(
    (first, second) => Number(second.height > tall) - Number(first.height > tall) || second.height - first.height,
  )
  return order
    .flatMap((prop, index): Placed[] => {
      const slot = slots[index]
      if (slot === undefined) return []
      const high = prop.height > tall && !slot.behind
      const size = slot.size * random.between(0.95, 1.05)
      const reach = (prop.width / 2) * size
      const x =
        middle +
        turn * slot.side * (half * slot.halves + prop.width * (high ? Math.max(0.5, slot.own) : slot.own) * size)
      return [
        {
          prop,
          x: Math.min(1168 - reach, Math.max(32 + reach, x)),
          y: Math.min(
            1128,
            foot -
              lift +
              (slot.down === "back" ? -depth : high ? Math.min(slot.down, 6) : slot.down) +
              random.between(-6, 6),
          ),
          size,
          angle: prop.height > 120 ? 0 : random.between(-5, 5),
          behind: slot.behind,
        },
      ]
    })
    .sort((first, second) => first.y - second.y)
}
