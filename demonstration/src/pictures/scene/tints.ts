import { shade } from "../drawing/shade"

/** A backdrop: the wall, the table before it, the colour of shadows on them, and of shade on the thing itself. */
export type Tint = { name: string; wall: string; table: string; shadow: string; veil: string }

// On a dark thing the colour of a cast shadow would be a haze.
const tint = (name: string, wall: string, table: string, shadow: string): Tint => ({
  name,
  wall,
  table,
  shadow,
  veil: shade(shadow, 0.55),
})

/** Chosen together: warm, never louder than what stands before them. */
export const tints: readonly [Tint, ...Tint[]] = [
  tint("paper", "#f2e8d8", "#f8f1e4", "#5b4327"),
  tint("sand", "#e6d0ab", "#efdfc1", "#5a3c1a"),
  tint("sage", "#c6d1ba", "#d8dfcb", "#33422c"),
  tint("blush", "#eecdbf", "#f5dfd3", "#66382b"),
  tint("sky mist", "#c9dae0", "#dce7e8", "#2f4450"),
  tint("turmeric wash", "#f1d48e", "#f7e3b2", "#6b4510"),
  tint("clay", "#d9a98a", "#e6c0a4", "#55291a"),
  tint("celadon", "#b3cfc3", "#cbdfd4", "#24443b"),
  tint("dusk", "#d5c8d8", "#e4dae3", "#46324d"),
  tint("stone", "#d9d3c8", "#e7e2d8", "#443b30"),
  tint("deep sage", "#92a88c", "#abbca2", "#24331f"),
  tint("tide", "#8fb0bb", "#a9c4cb", "#1d3641"),
]
