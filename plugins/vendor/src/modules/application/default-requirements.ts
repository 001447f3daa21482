import type { RequirementDefinition } from "../../contract/requirement"

/** What the programme begins with; staff change and add to it. */
export const defaultRequirements: Omit<RequirementDefinition, "active">[] = [
  {
    ...{ id: "req_three_products", kind: "computed", rule: "three_products", place: "products", rank: 10 },
    title: { id: "Tiga produk dengan foto", en: "Three products with a picture" },
    text: {
      id: "Tambahkan paling sedikit tiga produk, masing-masing dengan foto.",
      en: "Add at least three products, each with a picture.",
    },
    ...{ verifying: false, expires: false },
  },
  {
    ...{ id: "req_account", kind: "computed", rule: "account_verified", place: "account", rank: 20 },
    title: { id: "Rekening bank sudah diperiksa", en: "Bank account checked" },
    text: {
      id: "Isi rekening atas nama koperasi. Petugas provinsi memeriksanya sebelum pencairan pertama.",
      en: "Fill in an account in the cooperative's name. The province's staff check it before the first payout.",
    },
    ...{ verifying: false, expires: false },
  },
  {
    ...{ id: "req_halal", kind: "attested", rule: null, place: "here", rank: 30 },
    title: { id: "Pernyataan bahan halal", en: "Halal statement" },
    text: {
      id: "Nyatakan bahwa semua bahan dan cara pembuatan halal, dan bahwa produk yang tidak halal diberi keterangan “tidak halal”.",
      en: "Declare that all ingredients and methods are halal, and that whatever is not is marked “not halal”.",
    },
    ...{ verifying: false, expires: false },
  },
  {
    ...{ id: "req_nib", kind: "document", rule: null, place: "here", rank: 40 },
    title: { id: "Dokumen NIB", en: "NIB document" },
    text: {
      id: "Kirim foto atau PDF Nomor Induk Berusaha dari OSS.",
      en: "Send a photo or PDF of the business number (NIB) from OSS.",
    },
    ...{ verifying: true, expires: false },
  },
  {
    ...{ id: "req_legality", kind: "verified", rule: null, place: "wait", rank: 50 },
    title: { id: "Badan hukum diperiksa petugas", en: "Legal status checked by staff" },
    text: {
      id: "Tidak ada yang perlu Anda lakukan. Petugas mencocokkan badan hukum koperasi.",
      en: "There is nothing for you to do. Staff check the cooperative's legal status.",
    },
    ...{ verifying: true, expires: false },
  },
]
