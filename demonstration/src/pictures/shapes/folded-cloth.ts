import { chooseMotif } from "../motifs/choose-motif"
import { banderole } from "./banderole"
import { createCloth } from "./cloth"
import { foldPile } from "./fold-pile"
import type { Stage } from "./stage"

/** Batik, folded three times. */
export function drawFoldedCloth(stage: Stage): string {
  const { paint, accent, random, text, turn } = stage
  const view = stage.view({ pitch: 43, yaw: 17 * turn, size: 1.24, raise: 150 })
  const cloth = createCloth(
    paint,
    accent,
    chooseMotif(random, text, ["parang", "kawung", "mega", "truntum", "ceplok", "sekar"]),
  )
  const pile = { width: 700, depth: 480, folds: 3, thick: 54, colour: accent, cloth, band: 316 }
  return foldPile(stage, view, pile) + banderole(stage, view, pile)
}
