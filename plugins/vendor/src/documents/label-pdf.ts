import { lettersForPrint } from "../domain/letters-for-print"
import type { PrintedOrder } from "../queries/orders-to-print"
import { drawBarcode, drawQr } from "./draw-code"
import { fitText } from "./fit-text"
import { makePdf } from "./make-pdf"

/** Points. */
const a6 = { width: 297.64, height: 419.53 }
const a4 = { width: 595.28, height: 841.89 }
const edge = 14
const inner = a6.width - 2 * edge

export type Label = { order: PrintedOrder; parcel: number; of: number }

/** What the bars of a label say: the order's number and which of its parcels. */
export const labelCode = ({ order, parcel }: Pick<Label, "order" | "parcel">): string => `${order.number}-${parcel}`

/**
 * Address labels: A6 pages for a label printer, or A4 with four to be cut. What the font cannot write is written in Latin letters; what
 * cannot be either, Chinese for example, is named on the label and kept whole in its QR code.
 */
export function labelPdf(labels: Label[], sheet: "a6" | "a4"): Promise<Buffer> {
  return makePdf("Label pengiriman", (document) => {
    for (const [index, label] of labels.entries()) {
      const place = sheet === "a6" ? 0 : index % 4
      if (place === 0) document.addPage({ size: sheet === "a6" ? [a6.width, a6.height] : "A4", margin: 0 })
      document.save()
      if (sheet === "a4") document.translate((place % 2) * (a4.width / 2), Math.floor(place / 2) * (a4.height / 2))
      drawLabel(document, label)
      document.restore()
    }
  })
}

const kilograms = (grams: number): string =>
  `${(grams / 1000).toLocaleString("id-ID", { maximumFractionDigits: 2 })} kg`

function drawLabel(document: PDFKit.PDFDocument, label: Label): void {
  const { order, parcel, of } = label
  const { to, from } = order
  const words = order.abroad
    ? {
        to: "KEPADA / TO",
        from: "DARI / FROM",
        parcel: "Paket / Parcel",
        pieces: "isi / pieces",
        note: "Catatan / Note",
      }
    : { to: "KEPADA", from: "DARI", parcel: "Paket", pieces: "barang", note: "Catatan" }
  const heading = { size: 7.5, font: "bold" as const, colour: "#333333" }

  document
    .lineWidth(1)
    .rect(6, 6, a6.width - 12, a6.height - 12)
    .stroke("#000000")
  fitText(document, order.service || "—", box(edge, 14, inner * 0.62, 32), { font: "bold", size: 14, least: 8 })
  const parcels = `${words.parcel} ${parcel}/${of}`
  fitText(document, parcels, box(edge + inner * 0.64, 14, inner * 0.36, 14), {
    font: "bold",
    size: 11,
    least: 7,
    align: "right",
  })
  const weight = order.weight ? `${kilograms(order.weight)} · ` : ""
  const contents = `${weight}${order.pieces} ${words.pieces}`
  fitText(document, contents, box(edge + inner * 0.5, 30, inner * 0.5, 12), { size: 8.5, least: 6.5, align: "right" })

  drawBarcode(document, labelCode(label), box(edge, 50, inner, 50))
  const numbers = `#${order.number}-${parcel} · ${order.purchase_number}`
  fitText(document, numbers, box(edge, 103, inner, 12), { size: 9, font: "bold", align: "center" })
  rule(document, 118)

  fitText(document, words.to, box(edge, 123, 140, 10), heading)
  let y = fitText(document, to.name, box(edge, 133, inner, 34), { font: "bold", size: 15, least: 9 }) + 1
  y = fitText(document, to.phone, box(edge, y, inner, 14), { font: "bold", size: 11 }) + 2
  fitText(document, to.lines.join("\n"), box(edge, y, inner, 262 - y), { size: 11.5, least: 6 })
  rule(document, 266)

  fitText(document, words.from, box(edge, 271, 140, 10), heading)
  y = fitText(document, from.name, box(edge, 281, inner - 84, 22), { font: "bold", size: 9.5, least: 7 }) + 1
  fitText(document, [from.phone, ...from.lines].join("\n"), box(edge, y, inner - 84, 338 - y), { size: 8.5, least: 6 })

  const lost = [to.name, ...to.lines].some((text) => lettersForPrint(text).lost)
  drawQr(document, qrText(label, lost), { x: a6.width - edge - 80, y: 268, width: 80 })
  rule(document, 349)
  if (lost) {
    const hint = order.abroad
      ? "Nama dan alamat asli ada di kode QR. Original address: scan the QR code."
      : "Nama dan alamat asli ada di kode QR."
    fitText(document, hint, box(edge, 353, inner, 12), { size: 7.5, least: 6, font: "bold" })
  }
  if (!order.note) return
  fitText(document, words.note, box(edge, lost ? 365 : 354, inner, 10), heading)
  fitText(document, order.note, box(edge, lost ? 375 : 364, inner, lost ? 34 : 45), { size: 9, least: 6 })
}

const qrText = ({ order, parcel }: Label, lost: boolean): string =>
  lost
    ? [`${order.number}-${parcel}`, order.to.name, order.to.phone, ...order.to.lines].filter(Boolean).join("\n")
    : `${order.purchase_number}/${order.number}-${parcel}`

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })

const rule = (document: PDFKit.PDFDocument, y: number): void => {
  document
    .moveTo(6, y)
    .lineTo(a6.width - 6, y)
    .lineWidth(0.7)
    .stroke("#000000")
}
