import { createRequire } from "node:module"
import PDFDocument from "pdfkit"
import type { Statement } from "../contract/ledger"
import { dayAndTime, monthName, rupiah } from "./document-formats"
import { cell, drawHead, drawSummary, foot, ink, line, muted, page, printable } from "./statement-pdf-parts"
import { type DocumentLanguage, statementTexts } from "./statement-texts"

const font = (weight: 400 | 700) =>
  createRequire(__filename).resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`)

const rowHeight = 20

/**
 * A statement to keep and to print, A4. The font is embedded with the letters that are used only, so a month takes some tens of
 * kilobytes.
 * @param made when it is made, ISO
 */
export function statementPdf(statement: Statement, language: DocumentLanguage, made: string): Promise<Buffer> {
  const texts = statementTexts[language]
  const document = new PDFDocument({
    size: "A4",
    margin: page.margin,
    bufferPages: true,
    lang: language,
    info: { Title: `${texts.title} ${statement.month}`, Author: texts.programme },
  })
  const chunks: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    document.on("data", (chunk: Buffer) => chunks.push(chunk))
    document.on("end", () => resolve(Buffer.concat(chunks)))
    document.on("error", reject)
  })
  document.registerFont("regular", font(400)).registerFont("bold", font(700))

  drawHead(document, {
    title: texts.title,
    programme: texts.programme,
    name: statement.cooperative.name,
    month: monthName(statement.month, language),
  })
  drawSummary(document, [
    [texts.opening, rupiah(statement.opening, language), true],
    ...statement.totals.map(({ kind, amount, count }): [string, string, boolean] => [
      `${texts.kinds[kind]} (${count})`,
      rupiah(amount, language),
      false,
    ]),
    [texts.closing, rupiah(statement.closing, language), true],
  ])
  drawMovements(document, statement, language)
  foot(document, texts.made(dayAndTime(made, language)), texts.page)
  document.end()
  return finished
}

function drawMovements(document: PDFKit.PDFDocument, statement: Statement, language: DocumentLanguage): void {
  const { columns, kinds, movements, none } = statementTexts[language]
  const heading = () => {
    const y = document.y
    const titles = [columns.at, columns.kind, columns.order, columns.note, columns.amount, columns.balance]
    for (const [index, title] of titles.entries()) cell(document, index, title, y, { bold: true, colour: muted })
    document.y = y + rowHeight - 4
    line(document)
  }
  document.font("bold").fontSize(12).fillColor(ink).text(movements, page.margin, document.y)
  document.y += 8
  if (!statement.entries.length) {
    document.font("regular").fontSize(10).fillColor(muted).text(none)
    return
  }
  heading()
  let balance = statement.opening
  for (const entry of statement.entries) {
    balance += entry.amount
    if (document.y + rowHeight > page.height - page.bottom) {
      document.addPage()
      heading()
    }
    const y = document.y + 4
    const note = [entry.payout_number ?? "", entry.note].filter(Boolean).join(" · ")
    const texts = [
      dayAndTime(entry.at, language),
      kinds[entry.kind],
      entry.order_number ? `#${entry.order_number}` : "",
      printable(note),
      rupiah(entry.amount, language),
      rupiah(balance, language),
    ]
    for (const [index, text] of texts.entries()) cell(document, index, text, y, {})
    document.y = y + rowHeight - 4
    line(document)
  }
}
