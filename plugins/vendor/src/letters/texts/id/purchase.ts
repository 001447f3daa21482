import type { TextsOf } from "../../letter-text"

export const purchase: TextsOf<"purchase"> = {
  purchase_placed: {
    subject: "Pesanan {number} sudah kami terima",
    title: "Terima kasih, pesanan Anda sudah kami terima",
    body: [
      "Pembayaran {total} sudah beres. Setiap koperasi sekarang menyiapkan paketnya, dan kami kabari lagi begitu paketnya dikirim.",
    ],
    action: "Lihat pesanan",
  },
  purchase_awaiting: {
    subject: "Transfer {amount} untuk pesanan {number}",
    title: "Pesanan Anda menunggu transfer {amount}",
    body: [
      "Pesanan {number} sudah kami catat. Barangnya kami simpan untuk Anda sampai {due_at}.",
      "Mohon transfer tepat sejumlah ini dan tulis berita transfernya, supaya uangnya langsung tercatat untuk pesanan Anda.",
    ],
    rows: [
      ["Bank", "{bank}"],
      ["Nomor rekening", "{account}"],
      ["Atas nama", "{holder}"],
      ["Jumlah", "{amount}"],
      ["Berita transfer", "{reference}"],
      ["Paling lambat", "{due_at}"],
    ],
    after: ["Setelah uangnya kami terima, setiap koperasi mulai menyiapkan paketnya."],
    action: "Lihat pesanan",
  },
  purchase_unpaid: {
    subject: "Pesanan {number} menunggu pembayaran",
    title: "Pesanan Anda menunggu pembayaran",
    body: [
      "Pesanan {number} sudah kami catat. Pembayaran {total} belum kami terima.",
      "Barangnya kami simpan untuk Anda sampai {due_at}.",
    ],
    action: "Bayar sekarang",
  },
  purchase_paid: {
    subject: "Pembayaran pesanan {number} sudah kami terima",
    title: "Pembayaran Anda sudah kami terima",
    body: [
      "Terima kasih, {total} untuk pesanan {number} sudah masuk. Setiap koperasi sekarang menyiapkan paketnya, dan kami kabari lagi begitu paketnya dikirim.",
    ],
    action: "Lihat pesanan",
  },
  purchase_expired: {
    subject: "Pesanan {number} berakhir karena belum dibayar",
    title: "Batas waktu pembayaran sudah lewat",
    body: [
      "Pembayaran {total} untuk pesanan {number} tidak kami terima sampai batas waktunya, jadi pesanan ini berakhir.",
      "Belum transfer? Jangan transfer lagi untuk pesanan ini; silakan pesan kembali kapan saja. Sudah telanjur transfer? Uangnya akan kami kembalikan.",
    ],
    action: "Lihat pesanan",
  },
  purchase_refused: {
    subject: "Uang Anda {amount} kami kembalikan",
    title: "Maaf, pesanan Anda tidak jadi",
    body: [
      "Pembayaran {amount} sudah masuk, tetapi {refusal} Anda tidak perlu melakukan apa-apa: seluruh uangnya kami kembalikan.",
      "{return_way}",
    ],
    action: "Kembali ke toko",
  },
}
