import { line } from "../drawing/line"
import { ground } from "./ground"
import { leaf } from "./leaf"
import type { Prop, PropKit } from "./prop"
import { solid } from "./solid"

const fluff = [
  [[-30, -2], "M-62-8C-72-34-48-58-26-50C-10-56 6-42 4-22C12 0-8 24-28 20C-48 26-64 12-62-8z"],
  [[28, -6], "M-2-14C-6-40 16-58 34-50C56-56 72-32 62-10C66 14 44 26 28 18C8 22-4 6-2-14z"],
  [[0, -36], "M-32-42C-34-68-10-82 4-74C24-80 42-62 36-42C38-22 18-10 2-16C-18-10-34-22-32-42z"],
] as const

function boll(kit: PropKit, x: number, y: number, size: number): string {
  const husk = ([158, 112, 68, 22] as const)
    .map((angle) => leaf({ x: 0, y: 10, length: 66, width: 34, angle, colour: "#8a6238", veins: 0 }))
    .join("")
  const puffs = fluff.map(([, path]) => solid(kit.paint, path, [-66, -80, 132, 106], "#f4eee1", 0.62)).join("")
  const wisps = "M-48-26q10-14 24-10M-38 2q12 8 26 2M12-30q10-14 26-8M14 4q14 8 28-2M-16-58q12-12 28-6M-8-26q10 6 18 0"
  return `<g transform="translate(${x} ${y}) scale(${size})">${husk}${puffs}${line(wisps, "#bdb29b", 2.6, 0.6)}</g>`
}

export const cotton: Prop = {
  width: 260,
  height: 140,
  draw: (kit) =>
    ground(kit, -42, -4, 76, 24) +
    line("M-126 10C-96-4-80-14-54-24M-40-18C0 0 40 6 70 4", "#6b4a2a", 6) +
    boll(kit, -46, -52, 1.04) +
    ground(kit, 66, 12, 62, 18) +
    boll(kit, 68, -22, 0.82),
}
