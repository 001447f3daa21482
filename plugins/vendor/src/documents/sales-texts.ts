import type { DocumentLanguage } from "./statement-texts"

/** The columns of sales as a table. */
export type SalesColumns = Record<
  "period" | "goods" | "shipping" | "refunds" | "disputes" | "commission" | "net" | "orders" | "pieces" | "views",
  string
>

export const salesTexts: Record<DocumentLanguage, { columns: SalesColumns; total: string }> = {
  id: {
    columns: {
      period: "Tanggal",
      goods: "Penjualan barang",
      shipping: "Ongkos kirim",
      refunds: "Dikembalikan",
      disputes: "Sengketa",
      commission: "Biaya program",
      net: "Bersih",
      orders: "Pesanan",
      pieces: "Barang",
      views: "Dilihat",
    },
    total: "Jumlah",
  },
  en: {
    columns: {
      period: "Date",
      goods: "Goods sold",
      shipping: "Shipping",
      refunds: "Refunded",
      disputes: "Disputes",
      commission: "Programme's fee",
      net: "Net",
      orders: "Orders",
      pieces: "Pieces",
      views: "Views",
    },
    total: "Total",
  },
}
