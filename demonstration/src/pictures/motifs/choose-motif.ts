import type { Random } from "../drawing/random"
import { ceplok } from "./ceplok"
import { checks } from "./checks"
import { ikat } from "./ikat"
import { kawung } from "./kawung"
import { mega } from "./mega"
import type { Motif } from "./motif"
import { parang } from "./parang"
import { sekar } from "./sekar"
import { stripes } from "./stripes"
import { truntum } from "./truntum"

/** A motif and the side of one repeat, in pixels; `plain` cloth has none. */
type Choice = { motif: Motif; tile: number } | "plain"

const motifs = {
  ceplok: { motif: ceplok, tile: 140 },
  checks: { motif: checks, tile: 130 },
  ikat: { motif: ikat, tile: 160 },
  kawung: { motif: kawung, tile: 140 },
  mega: { motif: mega, tile: 200 },
  parang: { motif: parang, tile: 126 },
  plain: "plain",
  sekar: { motif: sekar, tile: 200 },
  stripes: { motif: stripes, tile: 130 },
  truntum: { motif: truntum, tile: 160 },
} as const satisfies Record<string, Choice>

export type MotifName = keyof typeof motifs

/** What a title says about the cloth, the first that fits. */
const hints: readonly (readonly [RegExp, MotifName])[] = [
  [/check|kotak-kotak|palekat/, "checks"],
  [/strip|garis|lurik|row lines|undyed/, "stripes"],
  [/\bikat|goyor|tumpal/, "ikat"],
  [/cloud|awan|wave|ombak|boat|perahu|seaweed|ganggeng/, "mega"],
  [/slope|lereng|parang|oling|mangrove|bakau/, "parang"],
  [/eco-?print|leaf|leaves|flower|bouquet|blossom|kembang|sekar|rose/, "sekar"],
  [/corn|jagung|star|bintang/, "truntum"],
  [/plain|polos|jersey|voile/, "plain"],
]

/** The motif that the title names, else one of the usual ones. */
export function chooseMotif(random: Random, text: string, usual: readonly [MotifName, ...MotifName[]]): Choice {
  const fallback = random.pick(usual)
  const named = hints.find(([hint]) => hint.test(text))
  return motifs[named?.[1] ?? fallback]
}
