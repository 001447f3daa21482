import type { LabelInk } from "./label-ink"
import type { Layer } from "./layer"

export type Layout = (ink: LabelInk, width: number, height: number) => Layer[]
