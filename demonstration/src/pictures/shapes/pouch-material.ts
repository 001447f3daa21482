import { contrast } from "../drawing/contrast"
import { mix } from "../drawing/mix"
import { shade } from "../drawing/shade"
import type { Stage } from "./stage"

type PouchMaterial = { body: string; band: string; seal: string }

/** Kraft, white or the flavour's own colour, whichever the backdrop does not swallow. */
export function pouchMaterial({ accent, random, tint }: Stage): PouchMaterial {
  const kraft = { body: "#c99d68", band: accent, seal: "#ba8d5a" }
  const white = { body: "#f3ecdf", band: accent, seal: accent }
  // Printed film is never as pure as the colour it is meant to have.
  const film = mix(accent, "#a58a6c", 0.14)
  const coloured = { body: film, band: shade(film, 0.82), seal: shade(film, 0.86) }
  const choice = random.pick([kraft, white, coloured, coloured])
  if (contrast(choice.body, tint.wall) >= 1.12) return choice
  return choice === white ? kraft : white
}
