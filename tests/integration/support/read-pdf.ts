import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { createCanvas, DOMMatrix, ImageData, Path2D } from "@napi-rs/canvas"
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader"

// from the package, not from the network; both runners of tests work in this package's folder
const own = createRequire(join(process.cwd(), "package.json"))
const wasm = readFileSync(own.resolve("zxing-wasm/reader/zxing_reader.wasm"))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

export type ReadPage = { width: number; height: number; text: string; codes: { format: string; text: string }[] }

/** Reads a PDF back as a printer and a scanner would: its pages drawn, the codes in them decoded, and its text. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage[]> {
  // the library would take them from a canvas of its own
  Object.assign(globalThis, { Path2D, DOMMatrix, ImageData })
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs")
  const pdf = await getDocument({ data: bytes }).promise
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const viewport = page.getViewport({ scale: 3 })
      const canvas = createCanvas(viewport.width, viewport.height)
      const context = canvas.getContext("2d")
      context.fillStyle = "#ffffff"
      context.fillRect(0, 0, viewport.width, viewport.height)
      await page.render({ canvas, canvasContext: context, viewport } as never).promise
      const png = new Uint8Array(canvas.toBuffer("image/png"))
      const codes = await readBarcodes(new Blob([png]), { formats: ["Code128", "QRCode"], tryHarder: true })
      const { items } = await page.getTextContent()
      return {
        width: Math.round(viewport.width / 3),
        height: Math.round(viewport.height / 3),
        text: items.map((item) => ("str" in item ? item.str : "")).join(" "),
        codes: codes.map(({ format, text }) => ({ format: String(format), text })),
      }
    }),
  )
}
