import { fill } from "../drawing/fill"
import { line } from "../drawing/line"
import { ground } from "./ground"
import type { Prop } from "./prop"
import { solid } from "./solid"

const bulb = (x: number, y: number) =>
  `M${x - 6} ${y - 104}C${x - 8} ${y - 80} ${x - 50} ${y - 70} ${x - 50} ${y - 34}C${x - 50} ${y - 8} ${x - 24} ${y + 2} ${x} ${y + 2}S${x + 50} ${y - 8} ${x + 50} ${y - 34}C${x + 50} ${y - 70} ${x + 10} ${y - 80} ${x + 6} ${y - 104}z`
const skin = (x: number, y: number) =>
  `M${x - 3} ${y - 90}C${x - 8} ${y - 70} ${x - 36} ${y - 60} ${x - 32} ${y - 8}M${x} ${y - 88}C${x - 2} ${y - 60} ${x - 10} ${y - 40} ${x - 8} ${y}M${x + 2} ${y - 88}C${x + 6} ${y - 66} ${x + 22} ${y - 50} ${x + 18} ${y - 2}M${x + 3} ${y - 88}C${x + 12} ${y - 70} ${x + 42} ${y - 60} ${x + 38} ${y - 16}`

export const shallot: Prop = {
  width: 240,
  height: 116,
  draw: (kit) =>
    ground(kit, -34, -8, 60, 18) +
    solid(kit.paint, bulb(-38, -12), [-88, -116, 100, 106], "#a8465f") +
    line(skin(-38, -12), "#6d2038", 2, 0.5) +
    ground(kit, 56, 2, 58, 18) +
    solid(kit.paint, bulb(50, 0), [0, -104, 100, 106], "#b9536a") +
    line(skin(50, 0), "#762640", 2, 0.5) +
    line("M24-62C18-50 16-36 20-22", "#ffffff", 6, 0.4) +
    ground(kit, -70, 18, 46, 12) +
    fill("M-118 2a42 26 0 1 0 84 0a42 26 0 1 0-84 0z", "#a2425c") +
    fill("M-116-4a40 24 0 1 0 80 0a40 24 0 1 0-80 0z", "#f3dfe2") +
    line(
      "M-108-4a32 18 0 1 0 64 0a32 18 0 1 0-64 0zM-99-4a23 12.500 0 1 0 46 0a23 12.500 0 1 0-46 0zM-89-4a13 6.500 0 1 0 26 0a13 6.500 0 1 0-26 0z",
      "#b6607a",
      3.4,
      0.75,
    ),
}
