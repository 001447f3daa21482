import type { PrintedOrder } from "../queries/orders-to-print"
import { drawBarcode } from "./draw-code"
import { fitText } from "./fit-text"
import { makePdf } from "./make-pdf"

/** A5, points. */
const page = { width: 419.53, height: 595.28 }
const edge = 28
const inner = page.width - 2 * edge
const rowHeight = 30
const bottom = page.height - 40

/** What goes into which parcel, to be ticked off: a page per order, more when it is long. The buyer's address is not on it. */
export function packingListPdf(orders: PrintedOrder[]): Promise<Buffer> {
  return makePdf("Daftar kemas", (document) => {
    for (const order of orders) drawList(document, order)
  })
}

function drawList(document: PDFKit.PDFDocument, order: PrintedOrder): void {
  let y = drawHead(document, order)
  for (const line of order.lines) {
    if (y + rowHeight > bottom) y = drawHead(document, order)
    document
      .lineWidth(1)
      .rect(edge, y + 5, 14, 14)
      .stroke("#000000")
    fitText(document, `${line.quantity} ×`, box(edge + 22, y + 3, 46, 18), { font: "bold", size: 14, least: 8 })
    const end = fitText(document, line.title, box(edge + 72, y + 2, inner - 72, 14), {
      font: "bold",
      size: 10,
      least: 7,
    })
    const detail = [line.variant, line.sku].filter(Boolean).join(" · ")
    fitText(document, detail, box(edge + 72, end + 1, inner - 72, 11), { size: 8.5, least: 6.5, colour: "#333333" })
    y += rowHeight
    rule(document, y - 2)
  }
  if (!order.note) return
  if (y + 60 > bottom) y = drawHead(document, order)
  fitText(document, "Catatan pembeli", box(edge, y + 8, inner, 12), { font: "bold", size: 9 })
  fitText(document, order.note, box(edge, y + 21, inner, 60), { size: 10, least: 7 })
}

/** @returns where the lines begin */
function drawHead(document: PDFKit.PDFDocument, order: PrintedOrder): number {
  document.addPage({ size: [page.width, page.height], margin: 0 })
  fitText(document, "Daftar kemas", box(edge, 26, inner / 2, 14), { size: 10 })
  fitText(document, `Pesanan ${order.number}`, box(edge, 39, inner / 2, 28), { font: "bold", size: 20, least: 10 })
  drawBarcode(document, `${order.number}`, box(edge + inner / 2, 26, inner / 2, 38))
  fitText(document, order.from.name, box(edge, 70, inner, 13), { size: 9, least: 7 })
  const facts = [order.purchase_number, order.to.name, order.service, `${order.pieces} barang`]
    .filter(Boolean)
    .join(" · ")
  fitText(document, facts, box(edge, 83, inner, 24), { font: "bold", size: 9.5, least: 7 })
  rule(document, 110)
  return 114
}

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })

const rule = (document: PDFKit.PDFDocument, y: number): void => {
  document
    .moveTo(edge, y)
    .lineTo(page.width - edge, y)
    .lineWidth(0.5)
    .stroke("#999999")
}
