import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { spot } from "../scene/spot"
import { ground } from "./ground"
import { leaf } from "./leaf"
import type { Prop } from "./prop"
import { solid } from "./solid"

const whole =
  "M-36-142C-66-158-122-140-122-84C-122-36-84-2-58-2C-46-2-44-6-36-6S-26-2-14-2C14-2 50-38 50-86C50-142-8-158-36-142z"

export const apple: Prop = {
  width: 270,
  height: 180,
  draw: (kit) =>
    ground(kit, -34, -4, 84, 28) +
    solid(kit.paint, whole, [-122, -150, 172, 148], "#c9362b") +
    `<g clip-path="${kit.paint.clip(whole)}">${spot(kit.paint, 8, -30, 76, 62, "#e8c24a", 0.55)}${line("M-92-120C-106-90-104-50-84-20M-70-130C-80-90-76-44-62-12M-10-132C0-90-4-46-18-12M20-122C30-90 24-52 8-22", "#f0a24a", 4, 0.25)}</g>` +
    fill("M-84-116C-100-100-108-78-106-58C-98-82-88-100-74-114z", "#ffffff", 0.45) +
    fill("M-62-140c14 12 38 12 52 0c-10 4-42 4-52 0z", "#6d1512", 0.7) +
    line("M-36-134C-36-150-32-164-24-174", "#5b3a1f", 7) +
    leaf({ x: -30, y: -156, length: 78, width: 38, angle: -18, colour: "#4f8a3c" }) +
    ground(kit, 78, 10, 54, 16) +
    fill("M28-20C34 10 66 24 92 18C114 12 128-8 126-30C96-8 60-6 28-20z", "#bb2e26") +
    fill(
      "M28-20C40 4 68 12 90 8C110 2 124-14 126-30C104-34 60-36 28-20z",
      kit.paint.linear(
        [28, -30],
        [126, 10],
        [
          [0, "#fdf6dc"],
          [1, "#ecdcae"],
        ],
      ),
    ) +
    fill("M68-16c8-3 18-3 24 0c-6 5-16 6-24 0z", "#c8a869", 0.7) +
    fill("M74-14c4-4 10-4 12 0c-4 3-8 3-12 0z", "#5a3418"),
}
