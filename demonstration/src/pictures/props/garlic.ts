import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { solid } from "./solid"

const bulb = "M-18-142C-16-112-30-104-52-92C-88-72-92-18-58-2C-30 8 22 8 46-2C80-18 78-72 42-92C22-104 8-112 6-142z"

export const garlic: Prop = {
  width: 240,
  height: 148,
  draw: (kit) =>
    ground(kit, 0, 0, 92, 26) +
    solid(kit.paint, bulb, [-84, -142, 160, 146], "#efe6d8", 0.62) +
    line(
      "M-6-118C-14-92-56-74-56-4M-5-116C-8-90-26-70-20 2M-4-116C2-90 22-66 18 2M-3-116C6-92 46-78 52-8",
      "#b998a6",
      3,
      0.55,
    ) +
    line("M-9-118C-18-92-62-74-60-8M-8-112C-12-90-32-66-26 0", "#ffffff", 3, 0.7) +
    fill("M-18-142c8-6 18-6 24 0c-1 6-2 12-2 18c-6 4-14 4-19 0c-1-6-2-12-3-18z", "#d8c7a6") +
    line("M-12-140l2 20M-4-142v20M2-140l-2 18", "#a58f6c", 1.6, 0.6) +
    ground(kit, 92, 10, 36, 12) +
    solid(
      kit.paint,
      "M62 14C58-6 74-34 104-40C120-22 124 4 112 14C98 20 74 22 62 14z",
      [60, -40, 62, 60],
      "#f1e7d6",
      0.7,
    ) +
    line("M70 10C72-8 84-26 102-36", "#c3a3a6", 2.4, 0.5),
}
