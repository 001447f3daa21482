import type { LedgerKind } from "../contract/ledger"

export const documentLanguages = ["id", "en"] as const
export type DocumentLanguage = (typeof documentLanguages)[number]

type Texts = {
  title: string
  programme: string
  cooperative: string
  period: string
  opening: string
  closing: string
  totals: string
  movements: string
  none: string
  made: (at: string) => string
  page: (number: number, of: number) => string
  columns: { at: string; kind: string; order: string; payout: string; note: string; amount: string; balance: string }
  kinds: Record<LedgerKind, string>
}

/** Every word of a statement as CSV and PDF. */
export const statementTexts: Record<DocumentLanguage, Texts> = {
  id: {
    title: "Laporan keuangan",
    programme: "One Pesantren One Product Jawa Timur",
    cooperative: "Koperasi",
    period: "Periode",
    opening: "Saldo awal",
    closing: "Saldo akhir",
    totals: "Ringkasan",
    movements: "Rincian",
    none: "Tidak ada transaksi pada bulan ini.",
    made: (at) => `Dibuat ${at}. Semua jumlah dalam rupiah, waktu dalam WIB.`,
    page: (number, of) => `Halaman ${number} dari ${of}`,
    columns: {
      at: "Tanggal",
      kind: "Jenis",
      order: "Pesanan",
      payout: "Pencairan",
      note: "Keterangan",
      amount: "Jumlah",
      balance: "Saldo",
    },
    kinds: {
      sale: "Penjualan",
      shipping: "Ongkos kirim",
      commission: "Komisi program",
      refund: "Pengembalian dana",
      dispute: "Sengketa pembayaran",
      adjustment: "Penyesuaian",
      release: "Siap dicairkan",
      transfer: "Transfer",
      payout: "Pencairan dana",
    },
  },
  en: {
    title: "Statement",
    programme: "One Pesantren One Product East Java",
    cooperative: "Cooperative",
    period: "Period",
    opening: "Opening balance",
    closing: "Closing balance",
    totals: "Summary",
    movements: "Movements",
    none: "No movements in this month.",
    made: (at) => `Made ${at}. All amounts in rupiah, times in Western Indonesia Time.`,
    page: (number, of) => `Page ${number} of ${of}`,
    columns: {
      at: "Date",
      kind: "Kind",
      order: "Order",
      payout: "Payout",
      note: "Note",
      amount: "Amount",
      balance: "Balance",
    },
    kinds: {
      sale: "Sale",
      shipping: "Shipping",
      commission: "Programme fee",
      refund: "Refund",
      dispute: "Payment dispute",
      adjustment: "Adjustment",
      release: "Ready for payout",
      transfer: "Transfer",
      payout: "Payout",
    },
  },
}
