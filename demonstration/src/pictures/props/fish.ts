import { ellipse } from "../drawing/ellipse"
import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import type { Prop } from "./prop"

const body = "M-140-46C-112-88-50-100 8-88C52-80 84-62 108-54C84-36 48-12 0-8C-60-2-116-14-140-46z"

export const fish: Prop = {
  width: 320,
  height: 120,
  draw: (kit) => {
    const scales = Array.from({ length: 40 }, (_, index) => {
      const [x, y] = [-66 + (index % 10) * 15 + (Math.floor(index / 10) % 2) * 7, -74 + Math.floor(index / 10) * 15]
      return `M${x} ${y}q8 6 0 13`
    }).join("")
    return (
      ground(kit, 4, -4, 140, 24) +
      fill(
        "M100-56C122-82 140-92 158-94C150-72 150-40 160-16C138-22 118-36 100-52z",
        kit.paint.linear(
          [100, -90],
          [160, -20],
          [
            [0, "#8fa3aa"],
            [1, "#51636c"],
          ],
        ),
      ) +
      line("M112-56l36-28M114-52l38-6M112-50l38 24", "#3f5058", 2, 0.5) +
      fill("M-40-92C-20-116 20-118 44-108C40-96 28-88 14-84z", "#6f858e") +
      line("M-24-94l18-16M-6-92l18-18M12-88l16-16", "#44565e", 2, 0.5) +
      fill(
        body,
        kit.paint.linear(
          [0, -98],
          [0, -6],
          [
            [0, "#4d6470"],
            [0.26, "#7e959d"],
            [0.42, "#c9d3d2"],
            [0.62, "#eef0ea"],
            [0.84, "#cfd2cc"],
            [1, "#98a0a0"],
          ],
        ),
      ) +
      `<g clip-path="${kit.paint.clip(body)}">${line(scales, "#5b6f78", 2, 0.4)}${line("M-86-54C-30-64 40-62 104-54", "#51656e", 2.4, 0.5)}</g>` +
      fill("M-60-46c16-6 34-2 44 10c-14 8-32 8-44 2z", "#93a5aa") +
      line("M-88-84c14 22 14 50-4 72", "#3f535c", 3.4, 0.6) +
      fill("M-20-8C-16 6-2 12 12 10C12 2 8-6 2-10z", "#7d9198") +
      fill(ellipse(-110, -56, 10), "#f2e9c8") +
      fill(ellipse(-110, -56, 6), "#1b2226") +
      fill(ellipse(-112, -58, 2), "#ffffff") +
      line("M-138-44q12 4 20-2", "#3c4c54", 3, 0.7)
    )
  },
}
