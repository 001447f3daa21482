import type { Layout } from "./layout"
import { slimLabels } from "./slim-labels"
import { tallLabels } from "./tall-labels"
import { wideLabels } from "./wide-labels"

/** The layout of the given number in the family that suits the proportions of the label. */
export function chooseLayout(number: number, width: number, height: number): Layout {
  const family = width > height * 2.9 ? slimLabels : width > height * 1.3 ? wideLabels : tallLabels
  return family[number % family.length] ?? family[0]
}
