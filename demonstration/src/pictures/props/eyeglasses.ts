import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import type { Prop } from "./prop"

export const eyeglasses: Prop = {
  width: 260,
  height: 100,
  draw: (kit) => {
    const rims = "M-122-38a54 40 0 1 0 108 0a54 40 0 1 0-108 0zM14-38a54 40 0 1 0 108 0a54 40 0 1 0-108 0z"
    return (
      ground(kit, 0, 0, 130, 22) +
      line("M-122-46C-118-84-60-92 84-88", "#3a2318", 9) +
      line("M122-46C124-80 60-100-74-94", "#4a2d1e", 9) +
      fill([...ellipse(-68, -38, 50, 36), ...ellipse(68, -38, 50, 36)], "#ffffff", 0.26) +
      line(rims, "#2c1a12", 14) +
      line(rims, "#6b3f26", 10) +
      line("M-116-44a49 36 0 0 1 60-30M20-44a49 36 0 0 1 60-30", "#d99a6a", 3, 0.8) +
      line("M-16-44C-8-58 8-58 16-44", "#6b3f26", 10) +
      line("M-92-30l30-34M-80-20l38-42M44-30l30-34M56-20l38-42", "#ffffff", 4, 0.5)
    )
  },
}
