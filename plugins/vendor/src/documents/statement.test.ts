import { writeFileSync } from "node:fs"
import { expect, it } from "vitest"
import type { Statement } from "../contract/ledger"
import { rupiah } from "./document-formats"
import { harmless, statementCsv } from "./statement-csv"
import { statementPdf } from "./statement-pdf"

const entry = (n: number): Statement["entries"][number] => ({
  id: `ltx_${n}`,
  at: new Date(Date.UTC(2026, 10, 1 + (n % 28), 3, n % 60)).toISOString(),
  kind: n % 3 === 0 ? "sale" : n % 3 === 1 ? "commission" : "adjustment",
  order_number: n % 3 === 2 ? null : 1000 + n,
  payout_number: null,
  note: n % 3 === 2 ? '=HYPERLINK("http://x") Koreksi ongkos kirim' : "",
  amount: n % 3 === 0 ? 125_000 : -3125,
})
const statement = (count: number): Statement => ({
  month: "2026-11",
  currency_code: "idr",
  cooperative: { name: "Kopontren Anhār Nurul ‘Ulum Lamongan", handle: "anhar-lamongan" },
  opening: 1_500_000,
  closing: 1_500_000 + Array.from({ length: count }, (_, n) => entry(n).amount).reduce((a, b) => a + b, 0),
  totals: [
    { kind: "sale", amount: 1_250_000, count: 10 },
    { kind: "commission", amount: -31_250, count: 10 },
  ],
  entries: Array.from({ length: count }, (_, n) => entry(n)),
})

it("a spreadsheet finds its columns, its letters, and no formula", () => {
  const csv = statementCsv(statement(3), "id")
  const rows = csv.split("\r\n")
  expect(csv.startsWith("\uFEFFTanggal;Jenis;Pesanan;Pencairan;Keterangan;Jumlah;Saldo")).toBe(true)
  expect(rows[1]).toBe("2026-11;Saldo awal;;;;;1500000")
  expect(rows[2]).toContain("Penjualan;1000;;;125000;1625000")
  expect(rows[4]).toContain(`"'=HYPERLINK(""http://x"") Koreksi ongkos kirim";-3125;`)
  expect(rows[5]).toBe("2026-11;Saldo akhir;;;;;1618750")
  expect(statementCsv(statement(1), "en").split("\r\n")[0]).toBe("\uFEFFDate,Kind,Order,Payout,Note,Amount,Balance")
})

it.each([
  ["=1+1", "'=1+1"],
  ["+62", "'+62"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  [" =1", "' =1"],
  ["Koreksi", "Koreksi"],
  ["", ""],
])("%j becomes harmless", (text, result) => {
  expect(harmless(text)).toBe(result)
})

it("amounts as people write them", () => {
  expect([rupiah(25_000, "id"), rupiah(-1_234_567, "id"), rupiah(-5, "en"), rupiah(25_000, "en")]).toEqual([
    "Rp25.000",
    "−Rp1.234.567",
    "−Rp5",
    "Rp25,000",
  ])
})

it.each(["id", "en"] as const)("a PDF in %s: small, whole, several pages", async (language) => {
  const pdf = await statementPdf(statement(120), language, "2026-11-25T04:00:00Z")
  const text = pdf.toString("latin1")
  expect(text.startsWith("%PDF-1.")).toBe(true)
  expect(text.trimEnd().endsWith("%%EOF")).toBe(true)
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(4)
  expect(text).toContain("PlusJakartaSans")
  expect(pdf.length).toBeLessThan(120_000)
  if (process.env["KEEP_PDF"]) writeFileSync(`${process.env["KEEP_PDF"]}-${language}.pdf`, pdf)
})

it("a month without movements says so", async () => {
  expect((await statementPdf(statement(0), "id", "2026-11-25T04:00:00Z")).length).toBeLessThan(60_000)
})
