import { dot } from "../drawing/dot"
import type { Path } from "../drawing/path"
import { polygon } from "../drawing/polygon"
import type { Motif } from "./motif"

/** Along and across the slope, both in parts of the tile's diagonal. */
const at = (along: number, across: number): readonly [number, number] => [
  0.5 + (along + across) / 2,
  0.5 + (along - across) / 2,
]

const blade = (along: number): Path => [
  ["M", ...at(along - 0.16, -0.36)],
  ["C", ...at(along + 0.1, -0.42), ...at(along + 0.2, -0.12), ...at(along + 0.06, 0)],
  ["C", ...at(along - 0.04, 0.1), ...at(along + 0.06, 0.26), ...at(along + 0.22, 0.34)],
  ["C", ...at(along - 0.02, 0.42), ...at(along - 0.16, 0.14), ...at(along - 0.06, 0)],
  ["C", ...at(along + 0.04, -0.1), ...at(along - 0.02, -0.26), ...at(along - 0.16, -0.36)],
  ["Z"],
]
const diamond = (along: number): Path =>
  polygon([at(along - 0.1, 0.5), at(along, 0.56), at(along + 0.1, 0.5), at(along, 0.44)])
const band = (across: number, half: number): Path =>
  polygon([at(-1, across - half), at(1, across - half), at(1, across + half), at(-1, across + half)])

/** Waves that run down a slope between rows of diamonds. */
export const parang: Motif = [
  { tone: "dark", path: [...band(0.5, 0.1), ...band(-0.5, 0.1)] },
  { tone: "figure", path: [...blade(-0.5), ...blade(0), ...blade(0.5)] },
  {
    tone: "soft",
    path: [
      ...dot(...at(-0.24, 0.2), 0.035),
      ...dot(...at(0.26, 0.2), 0.035),
      ...dot(...at(-0.26, -0.2), 0.035),
      ...dot(...at(0.24, -0.2), 0.035),
    ],
  },
  {
    tone: "figure",
    path: [-0.25, 0.25].flatMap((along) => [
      ...diamond(along),
      ...diamond(along).map((segment) =>
        segment[0] === "M" || segment[0] === "L"
          ? ([segment[0], segment[1] - 0.5, segment[2] + 0.5] as const)
          : segment,
      ),
    ]),
  },
]
