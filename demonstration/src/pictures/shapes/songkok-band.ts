import { line } from "../drawing/line"
import { mix } from "../drawing/mix"
import { toOklab } from "../drawing/oklab"
import { warpPath } from "../drawing/path"
import { rectangle } from "../drawing/rectangle"
import { shade } from "../drawing/shade"
import { checks } from "../motifs/checks"
import { dye } from "../motifs/dye"
import { kawung } from "../motifs/kawung"
import type { Motif } from "../motifs/motif"
import { parang } from "../motifs/parang"
import { stripes } from "../motifs/stripes"
import { renderTiles } from "../pattern/render-tiles"
import { starTile } from "../pattern/star-tile"
import type { Lathe } from "./lathe"
import type { Stage } from "./stage"

type Band = {
  low: number
  high: number
  tile: number
  ground: string
  parts: Parameters<typeof renderTiles>[1]["parts"]
  seams: boolean
}

/** Once around the front, in pixels of cloth. */
const length = 1180
const batikGround = "#7a3b1c"

const dyed = (motif: Motif, colour: string): Band["parts"] =>
  motif.map(({ tone, path }) => ({ path, colour: dye(colour)[tone] }))

/** The same yarn in light and shade, as it is knitted, plaited or quilted. */
const textured = (motif: Motif, colour: string): Band["parts"] => {
  const tones = { ground: colour, figure: shade(colour, 1.2), soft: shade(colour, 0.9), dark: shade(colour, 0.76) }
  return motif.map(({ tone, path }) => ({ path, colour: tones[tone] }))
}

const lying = (motif: Motif): Motif =>
  motif.map(({ tone, path }) => ({ tone, path: warpPath(path, (x, y) => [y, x], Number.POSITIVE_INFINITY) }))

/** What the title says is worked around the cap; velvet that says nothing may be embroidered. */
function bandFor({ accent, ink, random, text }: Stage, thread: string, height: number): Band | undefined {
  const embroidered: Band = {
    low: 58,
    high: 202,
    tile: 96,
    ground: accent,
    parts: starTile(ink.variation, "own").map(({ tone, path }) => ({
      path,
      colour: { ground: accent, soft: mix(accent, thread, 0.6), figure: thread }[tone],
    })),
    seams: true,
  }
  const guess = random.pick([embroidered, embroidered, undefined])
  if (/embroider|sulam|bordir/.test(text)) return embroidered
  if (/batik/.test(text))
    return { low: 12, high: 112, tile: 100, ground: batikGround, parts: dyed(parang, batikGround), seams: true }
  const whole = { low: 2, high: height - 2, ground: accent, seams: false }
  if (/weave|woven|gedog/.test(text) && !/bamb/.test(text))
    return { ...whole, tile: 130, parts: dyed(lying(stripes), accent) }
  if (/rajut|crochet|quilt/.test(text)) return { ...whole, tile: 108, parts: textured(kawung, accent) }
  if (/bamb/.test(text)) return { ...whole, tile: 65, parts: textured(checks, accent) }
  return /plain|polos|satin|fold|soft/.test(text) || toOklab(accent)[0] < 0.28 ? undefined : guess
}

/** The band around a cap, with its seams. */
export function songkokBand(stage: Stage, side: Lathe, height: number): string {
  const { paint, accent } = stage
  const thread = toOklab(accent)[0] > 0.7 ? shade(accent, 0.72) : mix("#d9b25a", accent, 0.12)
  const band = bandFor(stage, thread, height)
  if (band === undefined) return ""
  const { low, high, seams, ...look } = band
  const box = { x: 0, y: 0, width: length, height: high - low }
  const field = renderTiles(paint, { ...look, area: rectangle(0, 0, length, high - low), box }, (x, y) =>
    side.at(-90 + (x / length) * 180, high - y),
  )
  const stitched = [low - 4, high + 4].map(
    (y) => line(side.arc(y, -90, 90), thread, 4, 0.9) + line(side.arc(y - 3, -90, 90), shade(accent, 0.4), 2, 0.5),
  )
  const worked = `<g clip-path="${paint.clip(side.outline)}">${field}</g>`
  return worked + (seams ? stitched.join("") : "")
}
