import type { JoiningTexts } from "../joining-texts"

export const joining: JoiningTexts = {
  desk_application_received: {
    subject: "Pendaftaran {cooperative} sudah kami terima",
    title: "Pendaftaran sudah kami terima",
    body: [
      "Terima kasih sudah mendaftarkan {cooperative} dari {pesantren}. Petugas provinsi memeriksanya, biasanya dalam beberapa hari kerja.",
      "Sambil menunggu, Anda sudah bisa menyiapkan produk dan melengkapi persyaratan di meja kerja.",
    ],
    action: "Lihat pendaftaran",
  },
  desk_application_sent_back: {
    subject: "Pendaftaran {cooperative} perlu diperbaiki",
    title: "Ada yang perlu diperbaiki",
    body: ["Pendaftaran {cooperative} belum bisa kami setujui.", "Yang perlu diperbaiki: {reasons}", "Catatan: {note}"],
    after: ["Isian Anda tetap tersimpan. Perbaiki bagian itu saja, lalu kirim lagi."],
    action: "Perbaiki pendaftaran",
  },
  desk_store_opened: {
    subject: "Toko {cooperative} sudah dibuka",
    title: "Selamat datang, toko Anda sudah dibuka",
    body: [
      "Pendaftaran {cooperative} disetujui. Produk yang sudah diterbitkan kini bisa dibeli.",
      "Di meja kerja Anda melihat apa yang masih perlu dilengkapi sampai penjualan pertama.",
    ],
    action: "Buka meja kerja",
  },
  desk_store_suspended: {
    subject: "Toko {cooperative} dihentikan sementara",
    title: "Toko dihentikan sementara",
    body: [
      "Produk {cooperative} untuk sementara tidak dijual. Pesanan yang sudah masuk tetap harus dikirim.",
      "Alasan: {note}",
    ],
    after: ["Hubungi petugas OPOP kalau ada yang belum jelas."],
    action: "Buka meja kerja",
  },
  desk_store_resumed: {
    subject: "Toko {cooperative} dibuka lagi",
    title: "Toko dibuka lagi",
    body: ["Produk {cooperative} kini dijual lagi.", "Catatan: {note}"],
    action: "Buka meja kerja",
  },
  desk_store_closed: {
    subject: "Toko {cooperative} ditutup",
    title: "Toko ditutup",
    body: [
      "Toko {cooperative} ditutup dan tidak dibuka lagi. Pesanan yang sudah masuk tetap harus diselesaikan, dan saldo tetap bisa dicairkan.",
      "Alasan: {note}",
    ],
    action: "Buka meja kerja",
  },
}
