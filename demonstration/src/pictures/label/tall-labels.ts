import { mix } from "../drawing/mix"
import type { Path } from "../drawing/path"
import { polygon } from "../drawing/polygon"
import { readable } from "../drawing/readable"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { star } from "../pattern/star"
import { area } from "./area"
import type { Layout } from "./layout"
import { onPaper } from "./on-paper"
import { patternArea } from "./pattern-area"
import { textBlock } from "./text-block"

/** Pattern above, text below on paper, a strip in the flavour's colour. */
const crown: Layout = (ink, width, height) => {
  const band = height * 0.27
  return [
    area(rectangle(0, 0, width, height), ink.paper),
    patternArea(ink, { x: 0, y: 0, width, height: band }, [ink.deep, ink.light], band / 1.3),
    area(rectangle(0, band, width, 7), ink.light),
    ...textBlock(
      ink,
      { x: width * 0.09, y: band + height * 0.07, width: width * 0.82, height: height * 0.54 },
      onPaper(ink),
    ),
    area(rectangle(0, height * 0.945, width, height * 0.055), ink.accent),
  ]
}

/** Light text on the deep colour, pattern below. */
const evening: Layout = (ink, width, height) => {
  const band = height * 0.22
  const small = readable(ink.deep, [ink.light, ink.paper])
  return [
    area(rectangle(0, 0, width, height), ink.deep),
    area(rectangle(0, 0, width, height * 0.05), ink.accent),
    ...textBlock(
      ink,
      { x: width * 0.08, y: height * 0.11, width: width * 0.84, height: height * 0.58 },
      { word: ink.paper, small, rule: ink.light },
    ),
    area(rectangle(0, height - band - 6, width, 6), ink.light),
    patternArea(ink, { x: 0, y: height - band, width, height: band }, [shade(ink.deep, 0.86), ink.light], band / 1.3),
  ]
}

/** A plaque with cut corners on a quiet all-over pattern. */
const plaque: Layout = (ink, width, height) => {
  const octagon = (inset: number): Path => {
    const [x, y, right, bottom, cut] = [
      width * 0.08 + inset,
      height * 0.17 + inset,
      width * 0.92 - inset,
      height * 0.83 - inset,
      height * 0.06,
    ]
    return polygon([
      [x + cut, y],
      [right - cut, y],
      [right, y + cut],
      [right, bottom - cut],
      [right - cut, bottom],
      [x + cut, bottom],
      [x, bottom - cut],
      [x, y + cut],
    ])
  }
  return [
    patternArea(ink, { x: 0, y: 0, width, height }, [ink.deep, mix(ink.deep, ink.light, 0.6)], width / 4.6, {
      x: width * 0.12,
      y: height * 0.22,
      width: width * 0.76,
      height: height * 0.56,
    }),
    area(octagon(0), ink.light),
    area(octagon(7), ink.deep),
    area(octagon(12), ink.paper),
    ...textBlock(ink, { x: width * 0.15, y: height * 0.235, width: width * 0.7, height: height * 0.53 }, onPaper(ink)),
  ]
}

/** A strip of pattern at the left, text beside it. */
const selvedge: Layout = (ink, width, height) => {
  const strip = width * 0.2
  return [
    area(rectangle(0, 0, width, height), ink.paper),
    patternArea(ink, { x: 0, y: 0, width: strip, height }, [ink.deep, ink.light], strip),
    area(rectangle(strip, 0, 7, height), ink.accent),
    area(star(width * 0.62, height * 0.15, height * 0.065), ink.deep),
    area(star(width * 0.62, height * 0.15, height * 0.035, 0.541), ink.light),
    ...textBlock(
      ink,
      { x: strip + width * 0.08, y: height * 0.26, width: width * 0.67, height: height * 0.62 },
      onPaper(ink),
    ),
  ]
}

/** The arch of a prayer niche on the pattern. */
const arch: Layout = (ink, width, height) => {
  const niche = (inset: number): Path => {
    const [left, right, bottom, spring, top] = [
      width * 0.07 + inset,
      width * 0.93 - inset,
      height,
      height * 0.33,
      height * 0.05 + inset * 1.3,
    ]
    const middle = width / 2
    return [
      ["M", left, bottom],
      ["L", left, spring],
      ["C", left, height * 0.17 + inset * 0.5, middle - width * 0.16, height * 0.17 + inset, middle, top],
      ["C", middle + width * 0.16, height * 0.17 + inset, right, height * 0.17 + inset * 0.5, right, spring],
      ["L", right, bottom],
      ["Z"],
    ]
  }
  return [
    patternArea(ink, { x: 0, y: 0, width, height }, [ink.deep, ink.light], width / 5.2, {
      x: width * 0.1,
      y: height * 0.35,
      width: width * 0.8,
      height,
    }),
    area(niche(0), ink.light),
    area(niche(8), ink.paper),
    area(star(width / 2, height * 0.2, height * 0.045), ink.accent),
    ...textBlock(ink, { x: width * 0.13, y: height * 0.29, width: width * 0.74, height: height * 0.63 }, onPaper(ink)),
  ]
}

/** Two fields of colour that meet in a row of teeth. */
const dawn: Layout = (ink, width, height) => {
  const [border, teeth] = [height * 0.68, 9]
  const zigzag = Array.from(
    { length: teeth * 2 + 1 },
    (_, index) => [(width * index) / (teeth * 2), border + (index % 2 === 0 ? height * 0.05 : 0)] as const,
  )
  const word = readable(ink.light, [ink.deep, "#1e2722"])
  const below = border + height * 0.075
  return [
    area(rectangle(0, 0, width, height), ink.light),
    area(polygon([...zigzag, [width, height], [0, height]]), ink.deep),
    patternArea(
      ink,
      { x: 0, y: below, width, height: height - below },
      [ink.deep, mix(ink.deep, ink.light, 0.85)],
      (height - below) / 1.3,
    ),
    area(rectangle(0, 0, width, height * 0.045), ink.accent),
    ...textBlock(
      ink,
      { x: width * 0.08, y: height * 0.1, width: width * 0.84, height: height * 0.53 },
      { word, small: word, rule: mix(ink.light, word, 0.55) },
    ),
  ]
}

export const tallLabels: readonly [Layout, ...Layout[]] = [crown, evening, plaque, selvedge, arch, dawn]
