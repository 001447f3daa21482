/** Points; A4. */
export const page = { width: 595.28, height: 841.89, margin: 44, bottom: 64 }
export const ink = "#1e2722"
export const muted = "#56605a"
const brand = "#0e5a47"
const accent = "#e2a11b"
const hairline = "#e5dcca"
const inner = page.width - 2 * page.margin

/** Date, kind, order, note, amount, balance: widths that add up to the page's. */
const widths = [100, 108, 52, 92, 76, inner - 428]

type Cell = { bold?: boolean; colour?: string }

/** One cell of the movements' table, on one line; figures stand at the right. */
export function cell(
  document: PDFKit.PDFDocument,
  column: number,
  text: string,
  y: number,
  { bold, colour }: Cell,
): void {
  const x = page.margin + widths.slice(0, column).reduce((sum, width) => sum + width, 0)
  const figures = column >= 4
  document
    .font(bold ? "bold" : "regular")
    .fontSize(8.5)
    .fillColor(colour ?? ink)
    .text(text, x, y, {
      // the last column ends where the page's text ends
      width: (widths[column] ?? 0) - (column === widths.length - 1 ? 0 : 6),
      height: 11,
      align: figures ? "right" : "left",
      ellipsis: true,
      lineBreak: !figures,
      features: ["tnum"],
    })
}

export function line(document: PDFKit.PDFDocument): void {
  const y = document.y
  document
    .moveTo(page.margin, y)
    .lineTo(page.width - page.margin, y)
    .lineWidth(0.5)
    .strokeColor(hairline)
    .stroke()
}

type Head = { title: string; programme: string; name: string; month: string }

export function drawHead(document: PDFKit.PDFDocument, { title, programme, name, month }: Head): void {
  document.rect(0, 0, page.width, 128).fill(brand)
  document.rect(0, 128, page.width, 4).fill(accent)
  document.fillColor("#ffffff")
  document.font("regular").fontSize(9).text(programme, page.margin, 28)
  document.font("bold").fontSize(22).text(title, page.margin, 44)
  document
    .font("bold")
    .fontSize(12)
    .text(printable(name), page.margin, 82, { width: inner * 0.68, height: 30, ellipsis: true })
  document.font("regular").fontSize(12).text(month, page.margin, 82, { width: inner, align: "right" })
  document.y = 156
}

/** @param rows label, amount, and whether it is a balance */
export function drawSummary(document: PDFKit.PDFDocument, rows: [string, string, boolean][]): void {
  for (const [label, amount, balance] of rows) {
    const y = document.y + 5
    const style = () =>
      document
        .font(balance ? "bold" : "regular")
        .fontSize(10)
        .fillColor(ink)
    style().text(label, page.margin, y, { width: inner * 0.6 })
    style().text(amount, page.margin, y, { width: inner, align: "right" })
    document.y = y + 17
    line(document)
  }
  document.y += 26
}

/** The last line of every page, once it is known how many there are. */
export function foot(
  document: PDFKit.PDFDocument,
  made: string,
  pageText: (number: number, of: number) => string,
): void {
  const { start, count } = document.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    document.switchToPage(start + index)
    // below the margin a text would open a new page
    document.page.margins.bottom = 0
    const y = page.height - 40
    document.font("regular").fontSize(8).fillColor(muted)
    document.text(made, page.margin, y, { width: inner * 0.75, lineBreak: false })
    document.text(pageText(index + 1, count), page.margin, y, { width: inner, align: "right", lineBreak: false })
  }
}

/** The embedded font has the letters of western Europe: others lose their marks, so that nothing is printed as a box. */
export const printable = (text: string): string =>
  [...text.normalize("NFC")]
    .map((letter) =>
      letter.charCodeAt(0) > 0xff && !/[‘’“”–—•…€−]/.test(letter)
        ? letter.normalize("NFKD").replace(/[^\x20-\xff]/g, "")
        : letter,
    )
    .join("")
