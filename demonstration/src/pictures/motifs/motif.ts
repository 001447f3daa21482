import type { Path } from "../drawing/path"

/** Tones of a dyed or woven cloth: `figure` is what the wax kept light, `dark` the last bath. */
export type ClothTone = "figure" | "soft" | "dark" | "ground"

/** One repeat in a square of side 1; what lies on a seam is drawn at its upper left one only. */
export type Motif = readonly { tone: ClothTone; path: Path }[]
