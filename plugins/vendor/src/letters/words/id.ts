import type { LetterWords } from "./letter-words"

export const id: LetterWords = {
  greeting: ["Halo {name},", "Halo,"],
  closing: "Salam hangat,",
  house: "OPOP Jawa Timur",
  reason: {
    buyer: "Anda menerima e-mail ini karena berbelanja di OPOP Jawa Timur.",
    member: "Anda menerima e-mail ini sebagai pengurus koperasi di OPOP Jawa Timur.",
  },
  parcelOf: "Paket dari {cooperative}",
  shipping: "Ongkos kirim",
  total: "Total",
  cancelled: {
    declined: "Mohon maaf, koperasi tidak dapat memenuhi pesanan ini.",
    lapsed: "Mohon maaf, koperasi tidak menerima pesanan ini sampai batas waktunya.",
    unpaid: "Pembayarannya tidak kami terima sampai batas waktunya.",
    buyer: "Anda sendiri yang membatalkannya.",
    staff: "Petugas OPOP membatalkannya.",
  },
  cancelled_at_desk: {
    declined: "Koperasi menolak pesanan ini.",
    lapsed: "Pesanan ini tidak diterima sampai batas waktunya.",
    unpaid: "Pembeli tidak membayar sampai batas waktunya.",
    buyer: "Pembeli membatalkannya sebelum Anda terima.",
    staff: "Petugas OPOP membatalkannya.",
  },
  refunded: {
    declined: "Koperasi tidak dapat memenuhi pesanan ini.",
    lapsed: "Koperasi tidak menerima pesanan ini sampai batas waktunya.",
    buyer: "Anda membatalkan pesanan ini.",
    staff: "Petugas OPOP mengembalikannya.",
    case: "Ini hasil dari laporan Anda.",
    goodwill: "Koperasi mengembalikannya sebagai itikad baik.",
    sold_out: "Barangnya sudah habis.",
    dispute: "Ini keputusan bank penerbit kartu Anda.",
  },
  refused: {
    sold_out: "barangnya sudah habis sebelum pesanan Anda tercatat.",
    other: "pesanannya tidak dapat kami buat.",
  },
  return_way: {
    card: "Uangnya kembali ke kartu Anda, biasanya dalam 5 sampai 10 hari kerja, tergantung bank penerbit kartu.",
    transfer: "Petugas OPOP mentransfernya kembali kepada Anda, biasanya dalam 3 hari kerja.",
    other: "Uangnya kembali lewat cara Anda membayar, biasanya dalam beberapa hari kerja.",
  },
}
