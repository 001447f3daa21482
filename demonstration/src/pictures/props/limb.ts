import { fill } from "../drawing/fill"
import { fillFine } from "../drawing/fill-fine"
import { shade } from "../drawing/shade"
import { type Joint, taper } from "../drawing/taper"

const layers = [
  { scale: 1, shift: [0, 0], light: 0.56 },
  { scale: 0.93, shift: [-0.05, -0.06], light: 0.68 },
  { scale: 0.83, shift: [-0.09, -0.13], light: 0.8 },
  { scale: 0.7, shift: [-0.13, -0.19], light: 0.91 },
  { scale: 0.55, shift: [-0.17, -0.25], light: 1.02 },
  { scale: 0.39, shift: [-0.2, -0.31], light: 1.13 },
  { scale: 0.22, shift: [-0.23, -0.36], light: 1.24 },
] as const

const few = [layers[0], layers[3], layers[5]]

/** A round body along a curve (a pod, a root, a stalk), shaded around its length however it bends. What is thin needs fewer steps. */
export function limb(joints: readonly Joint[], colour: string, gloss = 0): string {
  const thick = Math.max(...joints.map(([, , half]) => half))
  const body = (thick < 13 ? few : layers)
    .map(({ scale, shift, light }) => fillFine(taper(joints, scale, shift), shade(colour, light)))
    .join("")
  return gloss === 0 ? body : body + fill(taper(joints, 0.12, [-0.26, -0.44]), "#ffffff", gloss)
}
