import type { TextsOf } from "../../letter-text"

export const desk: TextsOf<"desk"> = {
  desk_new_order: {
    subject: "Pesanan baru nomor {order}, {total}",
    title: "Ada pesanan baru untuk {cooperative}",
    body: [
      "{buyer} memesan senilai {total}, dikirim ke {destination}.",
      "Terima pesanan ini sebelum {accept_by}. Lewat dari itu pesanan batal sendiri dan uang pembeli dikembalikan.",
    ],
    action: "Buka pesanan",
  },
  desk_order_cancelled: {
    subject: "Pesanan nomor {order} dibatalkan",
    title: "Pesanan nomor {order} dibatalkan",
    body: ["{why} Barangnya tidak perlu dikirim, dan stoknya sudah kembali.", "Catatan: {note}"],
    action: "Buka pesanan",
  },
  desk_order_received: {
    subject: "Pesanan nomor {order} sudah diterima pembeli",
    title: "Paket sudah sampai",
    body: [
      "Pesanan nomor {order} dari {cooperative} tercatat sudah diterima. Setelah masa pengembalian lewat, uangnya bisa dicairkan.",
    ],
    action: "Buka pesanan",
  },
  desk_case_opened: {
    subject: "Laporan pembeli untuk pesanan nomor {order}",
    title: "Pembeli melaporkan masalah",
    body: [
      "Untuk pesanan nomor {order} pembeli meminta {wanted} dikembalikan.",
      "Pesan pembeli: {answer}",
      "Jawab sebelum {deadline}. Lewat dari itu provinsi yang melanjutkan.",
    ],
    action: "Jawab laporan",
  },
  desk_case_called_in: {
    subject: "Provinsi menangani laporan pesanan nomor {order}",
    title: "Provinsi diminta memutuskan",
    body: [
      "Laporan untuk pesanan nomor {order} sekarang ditangani petugas provinsi. Anda masih bisa menulis pesan dan menambah foto.",
      "Pesan: {answer}",
    ],
    action: "Buka laporan",
  },
  desk_case_settled: {
    subject: "Laporan pesanan nomor {order} selesai: {agreed} dikembalikan",
    title: "Laporan sudah selesai",
    body: [
      "Untuk pesanan nomor {order} {agreed} dikembalikan kepada pembeli. Saldo {cooperative} sudah memperhitungkannya.",
    ],
    action: "Buka laporan",
  },
  desk_case_agreed: {
    subject: "Tawaran untuk pesanan nomor {order} diterima",
    title: "Pembeli mengirim kembali barangnya",
    body: [
      "{agreed} dikembalikan setelah barang pesanan nomor {order} sampai. Catat di halaman laporan begitu barangnya Anda terima.",
    ],
    action: "Buka laporan",
  },
  desk_case_closed: {
    subject: "Laporan pesanan nomor {order} ditutup",
    title: "Laporan sudah ditutup",
    body: ["Laporan untuk pesanan nomor {order} ditutup tanpa pengembalian dana."],
    action: "Buka laporan",
  },
  desk_case_message: {
    subject: "Pesan baru tentang laporan pesanan nomor {order}",
    title: "Ada pesan baru",
    body: ["Tentang laporan pesanan nomor {order}:", "“{answer}”"],
    action: "Baca dan jawab",
  },
  desk_payout_sent: {
    subject: "Pencairan {payout} sedang dikirim: {amount}",
    title: "{amount} sedang dikirim ke rekening koperasi",
    body: ["Pencairan untuk {cooperative} sudah kami serahkan ke bank."],
    rows: [
      ["Nomor pencairan", "{payout}"],
      ["Jumlah", "{amount}"],
      ["Rekening", "{account}"],
    ],
    action: "Lihat pencairan",
  },
  desk_payout_paid: {
    subject: "Pencairan {payout} sudah dibayar: {amount}",
    title: "{amount} sudah masuk ke rekening koperasi",
    body: ["Pencairan untuk {cooperative} sudah dibayar."],
    rows: [
      ["Nomor pencairan", "{payout}"],
      ["Jumlah", "{amount}"],
      ["Rekening", "{account}"],
    ],
    after: ["Belum terlihat di rekening? Tunggu sampai hari kerja berikutnya, lalu hubungi petugas OPOP."],
    action: "Lihat pencairan",
  },
  desk_payout_failed: {
    subject: "Pencairan {payout} belum berhasil",
    title: "Pencairan belum berhasil, uangnya aman",
    body: [
      "{amount} untuk {cooperative} belum bisa masuk ke {account}. Uangnya tetap milik koperasi dan tersimpan di saldo.",
      "Keterangan bank: {failure}",
      "Kami coba lagi pada {next_attempt_at}. Mohon periksa apakah rekeningnya sudah benar.",
    ],
    action: "Periksa rekening",
  },
  desk_product_approved: {
    subject: "{product} sudah tampil di toko",
    title: "Produk Anda disetujui",
    body: ["Provinsi sudah memeriksa {product} dari {cooperative}. Pembeli kini melihatnya seperti yang Anda ajukan."],
    action: "Buka produk",
  },
  desk_product_rejected: {
    subject: "{product} perlu diperbaiki",
    title: "Produk Anda dikembalikan",
    body: [
      "Provinsi belum bisa menyetujui {product} dari {cooperative}. Perbaiki yang disebut di bawah, lalu ajukan lagi.",
      "Alasan: {answer}",
    ],
    action: "Perbaiki produk",
  },
  desk_account_changed: {
    subject: "Rekening pencairan {cooperative} diubah",
    title: "Rekening pencairan diubah",
    body: ["Rekening untuk pencairan {cooperative} baru saja diubah. Semua pemilik menerima e-mail ini."],
    rows: [
      ["Waktu", "{changed_at}"],
      ["Rekening baru", "{account}"],
    ],
    after: [
      "Anda atau pemilik lain yang mengubahnya? Tidak perlu melakukan apa-apa.",
      "Bukan salah satu dari Anda? Segera hubungi petugas OPOP supaya pencairan dihentikan, lalu ganti kata sandi Anda.",
    ],
    action: "Periksa rekening",
  },
}
