import { chooseMotif } from "../motifs/choose-motif"
import { banderole } from "./banderole"
import { createCloth } from "./cloth"
import { foldPile } from "./fold-pile"
import type { Stage } from "./stage"

/** A woven sarong, thick in its folds. */
export function drawSarong(stage: Stage): string {
  const { paint, accent, random, text, turn } = stage
  const view = stage.view({ pitch: 42, yaw: 15 * turn, size: 1.24, raise: 150 })
  const usual = /batik/.test(text)
    ? (["parang", "ceplok"] as const)
    : (["checks", "checks", "stripes", "ikat"] as const)
  const cloth = createCloth(paint, accent, chooseMotif(random, text, usual))
  const pile = { width: 690, depth: 500, folds: 2, thick: 82, colour: accent, cloth, band: 326 }
  return foldPile(stage, view, pile) + banderole(stage, view, pile)
}
