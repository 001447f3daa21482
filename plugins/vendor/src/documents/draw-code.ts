import bwipjs from "bwip-js/node"

type Box = { x: number; y: number; width: number; height: number }
type Bars = { sbs: number[] }
type Dots = { pixs: number[]; pixx: number; pixy: number }
const raw = bwipjs.raw as unknown as (options: object) => unknown[]

/** A Code 128 as lines, not as a picture: sharp on every printer. With a quiet zone of ten modules at both sides. */
export function drawBarcode(document: PDFKit.PDFDocument, text: string, { x, y, width, height }: Box): void {
  const [bars] = raw({ bcid: "code128", text }) as Bars[]
  const widths = bars?.sbs ?? []
  const quiet = 10
  const module = width / (widths.reduce((sum, one) => sum + one, 0) + 2 * quiet)
  let at = x + quiet * module
  for (const [index, one] of widths.entries()) {
    // bars and spaces take turns
    if (index % 2 === 0) document.rect(at, y, one * module, height)
    at += one * module
  }
  document.fill("#000000")
}

/** A QR code as squares, with its quiet zone of four modules. */
export function drawQr(document: PDFKit.PDFDocument, text: string, { x, y, width }: Omit<Box, "height">): void {
  const [dots] = raw({ bcid: "qrcode", text, eclevel: "M" }) as Dots[]
  if (!dots) return
  const module = width / (dots.pixx + 8)
  for (const [index, dark] of dots.pixs.entries()) {
    if (!dark) continue
    const column = index % dots.pixx
    const row = Math.floor(index / dots.pixx)
    document.rect(x + (column + 4) * module, y + (row + 4) * module, module * 1.02, module * 1.02)
  }
  document.fill("#000000")
}
