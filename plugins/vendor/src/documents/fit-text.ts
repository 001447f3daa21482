import { lettersForPrint } from "../domain/letters-for-print"

type Place = { x: number; y: number; width: number; height: number }
type Look = {
  font?: "regular" | "bold"
  size: number
  least?: number
  colour?: string
  align?: "left" | "right" | "center"
}

/**
 * A text in a box: as large as it may be, smaller until it fits, cut with an ellipsis when it does not fit at its smallest.
 * @returns where the text ended
 */
export function fitText(
  document: PDFKit.PDFDocument,
  text: string,
  { x, y, width, height }: Place,
  { font = "regular", size, least = size, colour = "#000000", align = "left" }: Look,
): number {
  const printed = text
    .split("\n")
    .map((line) => lettersForPrint(line).text)
    .filter(Boolean)
    .join("\n")
  if (!printed) return y
  document.font(font).fillColor(colour)
  let fitting = size
  const tall = () => document.fontSize(fitting).heightOfString(printed, { width, lineGap: 0.5 })
  while (fitting > least && tall() > height) fitting -= 0.5
  const used = Math.min(tall(), height)
  document.text(printed, x, y, { width, height, align, lineGap: 0.5, ellipsis: true })
  return y + used
}
