import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { spot } from "../scene/spot"
import { ground } from "./ground"
import { leaf } from "./leaf"
import type { Prop } from "./prop"
import { solid } from "./solid"

const whole = "M-128-52C-132-100-84-136-30-128C30-118 66-84 66-48C66-14 26-2-20-4C-78-6-122-16-128-52z"

export const mango: Prop = {
  width: 280,
  height: 150,
  draw: (kit) =>
    ground(kit, -28, -6, 104, 28) +
    leaf({ x: -96, y: -116, length: 160, width: 48, angle: -14, colour: "#3f7d38", veins: 6 }) +
    solid(kit.paint, whole, [-130, -132, 196, 130], "#eba52c") +
    `<g clip-path="${kit.paint.clip(whole)}">${spot(kit.paint, -104, -96, 90, 62, "#d2492c", 0.62)}${spot(kit.paint, 44, -30, 60, 46, "#7fa03c", 0.4)}</g>` +
    fill("M-86-104C-104-92-112-74-110-58C-98-78-84-92-66-102z", "#ffffff", 0.42) +
    line("M-112-108c-8-8-12-14-12-22", "#5b4524", 7) +
    ground(kit, 84, 10, 48, 14) +
    fill("M36-6C42-34 72-46 104-40C128-34 136-14 128 4C104 18 60 16 36-6z", "#c87a1f") +
    fill(
      "M36-8C44-34 72-44 102-40C124-34 132-18 126-6C102 6 62 6 36-8z",
      kit.paint.linear(
        [40, -40],
        [128, 6],
        [
          [0, "#ffd45c"],
          [1, "#f2a52c"],
        ],
      ),
    ) +
    line("M58-26l20 26M78-34l24 34M100-38l18 26M48-6l38-32M70 0l44-34M98 0l26-18", "#cf851c", 2.4, 0.55),
}
