import type { TextsOf } from "../../letter-text"

export const orderCase: TextsOf<"case"> = {
  case_answered: {
    subject: "{cooperative} menawarkan {offered}",
    title: "Ada tawaran untuk laporan Anda",
    body: [
      "Untuk pesanan nomor {order} Anda meminta {wanted}. {cooperative} menawarkan {offered}.",
      "Pesan dari koperasi: {answer}",
      "Terima tawarannya, atau minta bantuan provinsi, sebelum {deadline}. Setelah itu laporan ditutup.",
    ],
    action: "Jawab tawaran",
  },
  case_refused: {
    subject: "{cooperative} menolak laporan Anda",
    title: "Koperasi tidak setuju dengan laporan Anda",
    body: [
      "Untuk pesanan nomor {order} Anda meminta {wanted}. {cooperative} tidak menyetujuinya.",
      "Pesan dari koperasi: {answer}",
      "Jika menurut Anda ini tidak tepat, minta bantuan provinsi sebelum {deadline}. Setelah itu laporan ditutup.",
    ],
    action: "Lihat laporan",
  },
  case_agreed: {
    subject: "Kirim kembali barangnya, {agreed} akan dikembalikan",
    title: "{cooperative} menyetujui pengembalian",
    body: [
      "Untuk pesanan nomor {order} {agreed} akan dikembalikan setelah barangnya sampai kembali di koperasi.",
      "Kirim barangnya sebelum {deadline}.",
    ],
    action: "Lihat laporan",
  },
  case_called_in: {
    subject: "Provinsi membantu memutuskan laporan Anda",
    title: "Provinsi sedang melihat laporan Anda",
    body: [
      "Laporan tentang pesanan nomor {order} dari {cooperative} sekarang ditangani petugas provinsi. Kami kabari begitu ada keputusan.",
      "Pesan: {answer}",
    ],
    action: "Lihat laporan",
  },
  case_settled: {
    subject: "Laporan Anda selesai: {agreed} dikembalikan",
    title: "Laporan Anda sudah selesai",
    body: [
      "Untuk pesanan nomor {order} dari {cooperative} {agreed} dikembalikan kepada Anda. Kapan uangnya sampai kami tulis di e-mail tersendiri.",
    ],
    action: "Lihat laporan",
  },
  case_closed: {
    subject: "Laporan tentang pesanan {number} ditutup",
    title: "Laporan Anda sudah ditutup",
    body: ["Laporan tentang pesanan nomor {order} dari {cooperative} ditutup tanpa pengembalian dana."],
    action: "Lihat laporan",
  },
  case_decided: {
    subject: "Provinsi memutuskan: {agreed} dikembalikan",
    title: "Provinsi sudah memutuskan",
    body: [
      "Untuk pesanan nomor {order} dari {cooperative} {agreed} dikembalikan kepada Anda.",
      "Alasan provinsi: {answer}",
      "Kapan uangnya sampai kami tulis di e-mail tersendiri.",
    ],
    action: "Lihat laporan",
  },
  case_decided_against: {
    subject: "Provinsi sudah memutuskan laporan pesanan {number}",
    title: "Provinsi sudah memutuskan",
    body: [
      "Laporan tentang pesanan nomor {order} dari {cooperative} ditutup tanpa pengembalian dana.",
      "Alasan provinsi: {answer}",
    ],
    action: "Lihat laporan",
  },
  case_message: {
    subject: "Pesan baru tentang laporan pesanan {number}",
    title: "Ada pesan baru untuk Anda",
    body: ["Tentang laporan pesanan nomor {order} dari {cooperative}:", "“{answer}”"],
    action: "Baca dan jawab",
  },
}
