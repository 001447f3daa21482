import { ellipse } from "../drawing/ellipse"
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

/** Pattern above and below, text on paper between. */
const crown: Layout = (ink, width, height) => {
  const band = height * 0.17
  return [
    area(rectangle(0, 0, width, height), ink.paper),
    patternArea(ink, { x: 0, y: 0, width, height: band }, [ink.deep, ink.light], band),
    patternArea(ink, { x: 0, y: height - band, width, height: band }, [ink.deep, ink.light], band),
    area(rectangle(0, band, width, 5), ink.accent),
    area(rectangle(0, height - band - 5, width, 5), ink.accent),
    ...textBlock(ink, { x: width * 0.09, y: height * 0.25, width: width * 0.82, height: height * 0.52 }, onPaper(ink)),
  ]
}

const evening: Layout = (ink, width, height) => {
  const band = height * 0.2
  const small = readable(ink.deep, [ink.light, ink.paper])
  return [
    area(rectangle(0, 0, width, height), ink.deep),
    area(rectangle(0, 0, width, height * 0.045), ink.accent),
    ...textBlock(
      ink,
      { x: width * 0.08, y: height * 0.12, width: width * 0.84, height: height * 0.6 },
      { word: ink.paper, small, rule: ink.light },
    ),
    area(rectangle(0, height - band - 5, width, 5), ink.light),
    patternArea(ink, { x: 0, y: height - band, width, height: band }, [shade(ink.deep, 0.86), ink.light], band),
  ]
}

const plaque: Layout = (ink, width, height) => {
  const octagon = (inset: number): Path => {
    const [x, y, right, bottom, cut] = [
      width * 0.1 + inset,
      height * 0.12 + inset,
      width * 0.9 - inset,
      height * 0.88 - inset,
      height * 0.1,
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
    patternArea(ink, { x: 0, y: 0, width, height }, [ink.deep, mix(ink.deep, ink.light, 0.6)], height / 3, {
      x: width * 0.14,
      y: height * 0.19,
      width: width * 0.72,
      height: height * 0.62,
    }),
    area(octagon(0), ink.light),
    area(octagon(6), ink.deep),
    area(octagon(10), ink.paper),
    ...textBlock(ink, { x: width * 0.17, y: height * 0.2, width: width * 0.66, height: height * 0.61 }, onPaper(ink)),
  ]
}

const selvedge: Layout = (ink, width, height) => {
  const strip = width * 0.17
  return [
    area(rectangle(0, 0, width, height), ink.paper),
    patternArea(ink, { x: 0, y: 0, width: strip, height }, [ink.deep, ink.light], strip),
    area(rectangle(strip, 0, 6, height), ink.accent),
    ...textBlock(
      ink,
      { x: strip + width * 0.07, y: height * 0.12, width: width * 0.7, height: height * 0.76 },
      onPaper(ink),
      "start",
    ),
  ]
}

/** A roundel with the star at the left, text beside it. */
const arch: Layout = (ink, width, height) => {
  const [x, y, radius] = [height * 0.36, height * 0.5, height * 0.26]
  const left = height * 0.7
  const small = readable(ink.deep, [ink.light, ink.paper])
  return [
    area(rectangle(0, 0, width, height), ink.deep),
    area(rectangle(0, 0, width, height * 0.05), ink.accent),
    area(rectangle(0, height * 0.95, width, height * 0.05), ink.accent),
    area(ellipse(x, y, radius), ink.light),
    area(ellipse(x, y, radius * 0.93), ink.deep),
    area(star(x, y, radius * 0.84), ink.light),
    area(star(x, y, radius * 0.58), ink.deep),
    area(star(x, y, radius * 0.4, 0.541), ink.accent),
    ...textBlock(
      ink,
      { x: left, y: height * 0.14, width: width * 0.95 - left, height: height * 0.72 },
      { word: ink.paper, small, rule: ink.light },
      "start",
    ),
  ]
}

const dawn: Layout = (ink, width, height) => {
  const [border, teeth] = [height * 0.74, 17]
  const zigzag = Array.from(
    { length: teeth * 2 + 1 },
    (_, index) => [(width * index) / (teeth * 2), border + (index % 2 === 0 ? height * 0.05 : 0)] as const,
  )
  const word = readable(ink.light, [ink.deep, "#1e2722"])
  const below = border + height * 0.07
  return [
    area(rectangle(0, 0, width, height), ink.light),
    area(polygon([...zigzag, [width, height], [0, height]]), ink.deep),
    patternArea(
      ink,
      { x: 0, y: below, width, height: height - below },
      [ink.deep, mix(ink.deep, ink.light, 0.85)],
      height - below,
    ),
    area(rectangle(0, 0, width, height * 0.05), ink.accent),
    ...textBlock(
      ink,
      { x: width * 0.08, y: height * 0.12, width: width * 0.84, height: height * 0.56 },
      { word, small: word, rule: mix(ink.light, word, 0.55) },
    ),
  ]
}

/** For labels broader than high, in the order of the tall ones. */
export const wideLabels: readonly [Layout, ...Layout[]] = [crown, evening, plaque, selvedge, arch, dawn]
