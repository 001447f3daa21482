import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { solid } from "./solid"

export const taro: Prop = {
  width: 240,
  height: 130,
  draw: (kit) =>
    ground(kit, -30, -8, 76, 24) +
    solid(
      kit.paint,
      "M-104-54C-104-96-70-122-34-126C-30-132-16-132-12-126C24-118 44-88 42-54S6-4-32-4S-104-16-104-54z",
      [-104, -130, 146, 126],
      "#7b5a44",
    ) +
    line(
      "M-98-70c40 14 96 14 136-2M-86-94c34 12 78 12 112 0M-102-46c42 16 100 16 142 0M-90-22c36 12 84 12 118 0M-62-112c24 6 44 6 62 0",
      "#47301f",
      3,
      0.5,
    ) +
    line("M-22-130l-2 14M-14-130l2 12", "#9db36c", 4) +
    ground(kit, 66, 10, 52, 16) +
    fill(ellipse(62, -16, 52, 36), "#6d4d38") +
    fill(
      ellipse(60, -20, 48, 32),
      kit.paint.linear(
        [14, -50],
        [104, 8],
        [
          [0, "#fbf3ee"],
          [1, "#dfd0d2"],
        ],
      ),
    ) +
    fill(
      Array.from({ length: 34 }, () =>
        ellipse(60 + kit.random.between(-38, 38), -20 + kit.random.between(-24, 24) * 0.9, kit.random.between(1, 2.2)),
      ).flat(),
      "#8a5f86",
      0.7,
    ),
}
