import fc from "fast-check"
import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { planProducts } from "../../domain/product-table/plan-products"
import { harmlessCell, plainCell } from "./harmless-cell"
import { readTable } from "./read-table"
import { TableFault } from "./table-fault"
import { writeCsv, writeXlsx } from "./write-tables"

const text = (content: string) => Buffer.from(content)
const heading = "Nama;Harga (Rp);Stok\r\n"
const csv = (rows: string) => text(heading + rows)

const sheetXml = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
const inline = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`
const headings = `<row r="1">${inline("A1", "Nama")}${inline("B1", "Harga")}</row>`
const parts = (sheet: string, more: Record<string, Uint8Array> = {}) => ({
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/workbook.xml": strToU8(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="P" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  "xl/worksheets/sheet1.xml": strToU8(sheet),
  ...more,
})
const xlsx = (rows: string, more: Record<string, Uint8Array> = {}) => Buffer.from(zipSync(parts(sheetXml(rows), more)))

const reasonOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    const table = await readTable(bytes)
    planProducts(table, { own: [], categories: [], gaps: () => [], refused: () => [] })
    return "read"
  } catch (cause) {
    if (cause instanceof TableFault) return cause.reason
    throw cause
  }
}

/** With another claim in its directory about the size of what is packed; of entries from this size on. */
function claiming(zip: Buffer, size: number, from: number): Buffer {
  const copy = Buffer.from(zip)
  for (let at = 0; at < copy.length - 28; at++)
    if (copy.readUInt32LE(at) === 0x02014b50 && copy.readUInt32LE(at + 24) >= from) copy.writeUInt32LE(size, at + 24)
  return copy
}

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n || ""};`.repeat(10)}">`).join("")}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lol9;</t></is></c></row></sheetData></worksheet>`
const outside = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>`
const zeros = new Uint8Array(64 * 1024 * 1024)
const overlapping = (() => {
  const zip = Buffer.from(zipSync({ "xl/a.xml": strToU8("x".repeat(99)), "xl/b.xml": strToU8("y".repeat(99)) }))
  const places: number[] = []
  for (let at = 0; at < zip.length - 4; at++) if (zip.readUInt32LE(at) === 0x02014b50) places.push(at)
  zip.writeUInt32LE(zip.readUInt32LE((places[0] ?? 0) + 42), (places[1] ?? 0) + 42)
  return zip
})()

const refused: Record<string, [string, () => Uint8Array]> = {
  "nothing at all": ["empty", () => text("")],
  "only blank lines": ["empty", () => text("\r\n\r\n;;;\r\n")],
  "more than fifteen megabytes": ["too_large", () => text("a".repeat(15 * 1024 * 1024 + 1))],
  "a PDF that was renamed": ["kind", () => text("%PDF-1.7\n%âãÏÓ")],
  "a PNG that was renamed": ["kind", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])],
  "a photo that was renamed": ["kind", () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])],
  "an old .xls, or one with a password": ["old_excel", () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  "a ZIP of something else": ["kind", () => Buffer.from(zipSync({ "a.txt": strToU8("hello") }))],
  "a .docx": [
    "kind",
    () => Buffer.from(zipSync({ "word/document.xml": strToU8("<w/>"), "[Content_Types].xml": strToU8("<Types/>") })),
  ],
  "NULs in text": ["encoding", () => csv("Kopi\0;1000;1")],
  "UTF-16 without its mark": ["encoding", () => Buffer.from("Nama;Harga\r\nKopi;1000", "utf16le")],
  "half a UTF-16": [
    "encoding",
    () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Nama;Harga", "utf16le").subarray(0, 9)]),
  ],
  "a quote that never ends": ["quotes", () => csv('"Kopi;1000;1\r\nTeh;2000;1')],
  "a quote within a cell": ["quotes", () => csv('"Kopi" enak;1000;1')],
  "one cell of three megabytes": ["row_too_long", () => csv(`"${"a".repeat(3 * 1024 * 1024)}";1;1`)],
  "a hundred thousand columns": ["too_many_columns", () => text(`${";".repeat(100_000)}\r\nNama`)],
  "headings of somebody else": ["headings_missing", () => text("tanggal;saldo\r\n1;2")],
  "a heading twice": ["heading_twice", () => text("Nama;Name\r\nKopi;Coffee")],
  "5,001 rows": ["too_many_rows", () => csv("Kopi;1000;1\r\n".repeat(5001))],
  "a truncated .xlsx": ["broken", () => xlsx(headings).subarray(0, 400)],
  "an .xlsx without its end": ["broken", () => xlsx(headings).subarray(0, -30)],
  "an .xlsm": ["macros", () => xlsx(headings, { "xl/vbaProject.bin": strToU8("macro") })],
  "an .xlsm that hides its macros": [
    "macros",
    () =>
      xlsx(headings, {
        "[Content_Types].xml": strToU8(
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        ),
      }),
  ],
  "a ZIP bomb": ["bomb", () => xlsx(headings, { "xl/sharedStrings.xml": zeros })],
  "a ZIP bomb of many parts": [
    "bomb",
    () =>
      xlsx(
        headings,
        Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`xl/media/${n}`, zeros.subarray(0, 4_000_000)])),
      ),
  ],
  "a ZIP bomb that lies about its size": [
    "bomb",
    () => claiming(Buffer.from(zipSync(parts(sheetXml(headings), { "xl/sharedStrings.xml": zeros }))), 3000, 1_000_000),
  ],
  "a ZIP that promises more than it has": ["broken", () => claiming(xlsx(headings), 3_000_000, 0)],
  "two entries that share their bytes": ["bomb", () => overlapping],
  "a thousand entries": [
    "bomb",
    () => xlsx(headings, Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`xl/x${n}`, new Uint8Array(1)]))),
  ],
  "a billion laughs": ["entities", () => Buffer.from(zipSync(parts(laughs)))],
  "an entity from outside": ["entities", () => Buffer.from(zipSync(parts(outside)))],
  "a sheet that is no XML": ["broken", () => Buffer.from(zipSync(parts("rubbish <row <c")))],
  "a cell in the last row there is": [
    "too_many_rows",
    () => xlsx(`${headings}<row r="1048576">${inline("A1048576", "x")}</row>`),
  ],
  "a cell in the last column there is": [
    "too_many_columns",
    () => xlsx(`<row r="1">${inline("A1", "Nama")}${inline("XFD1", "x")}</row>`),
  ],
  "a row beyond counting": ["broken", () => xlsx(`${headings}<row r="99999999999">${inline("A1", "x")}</row>`)],
  "a row number in disguise": ["broken", () => xlsx(`${headings}<row r="&#57;999999">${inline("A2", "x")}</row>`)],
  "a cell that stands elsewhere than its row": [
    "broken",
    () => xlsx(`${headings}<row r="2">${inline("A900000", "x")}</row>`),
  ],
  "a first sheet from outside": [
    "broken",
    () =>
      xlsx(headings, {
        "xl/_rels/workbook.xml.rels": strToU8(
          '<Relationships><Relationship Id="rId1" TargetMode="External" Target="http://evil.test/a.xml"/></Relationships>',
        ),
      }),
  ],
}

describe("a file that is refused", () => {
  it.each(Object.keys(refused))("%s", async (name) => {
    const [reason, make] = refused[name] ?? expect.fail()
    const bytes = make()
    const [start, memory] = [performance.now(), process.memoryUsage().rss]
    expect(await reasonOf(bytes)).toBe(reason)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(process.memoryUsage().rss - memory).toBeLessThan(400 * 1024 * 1024)
  })

  it("rubbish of any kind is refused or read, and never breaks", async () => {
    const start = fc.constantFrom(
      Buffer.from([]),
      Buffer.from([0x50, 0x4b, 3, 4]),
      Buffer.from([0xff, 0xfe]),
      text(heading),
    )
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (sign, rest) => {
        expect(await reasonOf(Buffer.concat([sign, rest]))).toEqual(expect.any(String))
      }),
      { numRuns: 500 },
    )
  })

  it("nor does a good workbook with some bytes changed", async () => {
    const good = await writeXlsx([
      {
        name: "P",
        rows: [
          ["Nama", "Harga"],
          ["Kopi", 1000],
        ],
        widths: [10, 10],
      },
    ])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        async (changes) => {
          const bytes = Buffer.from(good)
          for (const [at, byte] of changes) bytes[at] = byte
          expect(await reasonOf(bytes)).toEqual(expect.any(String))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe("a file that is read", () => {
  const cellsOf = async (bytes: Uint8Array) =>
    (await readTable(bytes)).rows.map(({ line, cells }) => [line, ...cells.map((cell) => cell.text)])

  it.each([
    ["semicolons", text("Nama;Harga\r\nKopi;1000\r\n")],
    ["commas", text("Nama,Harga\nKopi,1000")],
    ["tabs", text("Nama\tHarga\rKopi\t1000")],
    ["a mark", text("\ufeffNama;Harga\r\nKopi;1000")],
    ["Excel's hint", text("sep=;\r\nNama;Harga\r\nKopi;1000").subarray(0)],
    ["UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Nama;Harga\r\nKopi;1000", "utf16le")])],
    [
      "UTF-16, the other way",
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Nama;Harga\r\nKopi;1000", "utf16le")]).swap16(),
    ],
    [".xlsx", xlsx(`${headings}<row r="2">${inline("A2", "Kopi")}<c r="B2"><v>1000</v></c></row>`)],
  ])("with %s", async (name, bytes) => {
    const first = name === "Excel's hint" ? 2 : 1
    expect(await cellsOf(bytes)).toEqual([
      [first, "Nama", "Harga"],
      [first + 1, "Kopi", "1000"],
    ])
  })

  it("counts lines as an editor does, over quoted ones and empty ones", async () => {
    expect(await cellsOf(text('Nama;Harga\r\n"Kopi\r\nbubuk";1000\r\n\r\n;\r\nTeh;2000\r\n'))).toEqual([
      [1, "Nama", "Harga"],
      [2, "Kopi\nbubuk", "1000"],
      [6, "Teh", "2000"],
    ])
  })

  it("of Windows' old encoding, and says so", async () => {
    const table = await readTable(Buffer.from("Nama;Harga\r\nCaf\u00e9;1000", "latin1"))
    expect(table).toMatchObject({ windows_1252: true })
    expect(table.rows[1]?.cells[0]?.text).toBe("Café")
  })

  it("tells formulas, dates and errors from text and numbers", async () => {
    const styles = strToU8(
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    )
    const row = `<row r="3">${inline("A3", "=1+1")}<c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="e"><v>#REF!</v></c><c r="D3" s="1"><v>45000</v></c><c r="E3"><v>0.30000000000000004</v></c><c r="F3"><f>cmd</f></c></row>`
    const { rows } = await readTable(xlsx(headings + row, { "xl/styles.xml": styles }))
    expect(rows[1]).toMatchObject({ line: 3 })
    expect(rows[1]?.cells.map(({ kind }) => kind)).toEqual(["text", "formula", "error", "date", "number", "formula"])
    expect(rows[1]?.cells[4]?.text).toBe("0.3")
    expect((await readTable(csv("=cmd|'/C calc'!A0;1;1"))).rows[1]?.cells[0]?.kind).toBe("formula")
  })

  it("leaves aside rows that a program wrote for their looks alone", async () => {
    const looks = Array.from({ length: 50_000 }, (_, n) => `<row r="${n + 2}"><c r="A${n + 2}" s="1"/></row>`).join("")
    expect(await cellsOf(xlsx(headings + looks))).toEqual([[1, "Nama", "Harga"]])
  })
})

const runs = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

describe("what is written", () => {
  it("runs as no formula, and comes back as it was", () => {
    const pieces = fc.constantFrom("=", "+", "-", "@", "'", "\t", "\r", "\n", " ", "＝", "＠", "x", "cmd|'/C calc'!A0")
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (list) => {
        const content = list.join("")
        expect(harmlessCell(content)).not.toMatch(runs)
        expect(plainCell(harmlessCell(content))).toBe(content)
      }),
      { numRuns: 2000 },
    )
  })

  it("keeps an apostrophe that people mean", () => {
    for (const word of ["'Ulama", "'", "''", "Qur'an"]) {
      expect(harmlessCell(word)).toBe(word)
      expect(plainCell(word)).toBe(word)
    }
  })

  it("as Excel expects it in either language", () => {
    const rows = [
      ["Nama", "Panjang"],
      ["=1+1", 12.5],
    ] as const
    expect(writeCsv(rows, "id")).toBe("\ufeffNama;Panjang\r\n'=1+1;12,5\r\n")
    expect(writeCsv(rows, "en")).toBe("\ufeffNama,Panjang\r\n'=1+1,12.5\r\n")
  })
})
