/** An upright rectangle on something flat: a label, a cloth laid out. */
export type Box = { x: number; y: number; width: number; height: number }
