import { createRequire } from "node:module"
import PDFDocument from "pdfkit"

const font = (weight: 400 | 700) =>
  createRequire(__filename).resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`)

/** A PDF with our embedded font, `regular` and `bold`, and no margins; pages are added by who draws. */
export function makePdf(title: string, draw: (document: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, margin: 0, lang: "id", info: { Title: title } })
  const chunks: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    document.on("data", (chunk: Buffer) => chunks.push(chunk))
    document.on("end", () => resolve(Buffer.concat(chunks)))
    document.on("error", reject)
  })
  document.registerFont("regular", font(400)).registerFont("bold", font(700))
  draw(document)
  document.end()
  return finished
}
