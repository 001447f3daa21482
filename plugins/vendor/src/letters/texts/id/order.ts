import type { TextsOf } from "../../letter-text"

export const order: TextsOf<"order"> = {
  order_accepted: {
    subject: "{cooperative} mulai mengemas pesanan {number}",
    title: "{cooperative} menerima pesanan Anda",
    body: ["Pesanan nomor {order} sedang dikemas. Kami kabari lagi begitu paketnya dikirim."],
    action: "Lihat pesanan",
  },
  order_sent: {
    subject: "Paket dari {cooperative} sudah dikirim",
    title: "Paket Anda dalam perjalanan",
    body: ["{cooperative} sudah mengirim pesanan nomor {order}."],
    rows: [
      ["Kurir", "{courier}"],
      ["Nomor resi", "{tracking}"],
    ],
    after: ["Kalau paketnya sudah sampai, beri tahu kami di halaman pesanan. Ada masalah? Laporkan juga di sana."],
    action: "Lihat pesanan",
  },
  order_cancelled: {
    subject: "Pesanan dari {cooperative} dibatalkan",
    title: "Pesanan nomor {order} dibatalkan",
    body: [
      "{why}",
      "Catatan: {note}",
      "Jika pesanan ini sudah dibayar, uangnya kami kembalikan dan kami kabari lewat e-mail tersendiri. Paket dari koperasi lain, kalau ada, tetap berjalan.",
    ],
    action: "Lihat pesanan",
  },
  order_refunded: {
    subject: "{amount} kami kembalikan kepada Anda",
    title: "{amount} dalam perjalanan kembali kepada Anda",
    body: [
      "Ini pengembalian dana untuk pesanan nomor {order} dari {cooperative}. {why}",
      "Catatan: {note}",
      "{return_way}",
    ],
    action: "Lihat pesanan",
  },
}
