import type { ProductColumn } from "../domain/product-table/product-columns"
import type { DocumentLanguage } from "./statement-texts"

type Texts = {
  products: string
  help: string
  helpHeadings: [column: string, meaning: string, values: string]
  states: Record<string, string>
  /** What each column means, and what may stand in it. */
  columns: Record<ProductColumn, readonly [meaning: string, values: string]>
  attribute: { required: string; optional: string; number: string; text: string; of: string }
  /** The example's row. */
  example: Partial<Record<ProductColumn, string | number>>
}

const example = {
  price: 18_000,
  stock: 40,
  weight: 250,
  packed_weight: 300,
  length: 20,
  width: 12.5,
  height: 6,
  shelf_life_days: 180,
}

/** The words of a file of products. */
export const productFileTexts: Record<DocumentLanguage, Texts> = {
  id: {
    products: "Produk",
    help: "Petunjuk",
    helpHeadings: ["Kolom", "Artinya", "Isi yang boleh"],
    states: { draft: "Draf", proposed: "Diajukan", published: "Tayang", rejected: "Ditolak" },
    columns: {
      product_id: ["Nomor produk dari kami", "Jangan diubah. Kosongkan untuk produk baru."],
      variant_id: ["Nomor varian dari kami", "Jangan diubah. Kosongkan untuk varian baru."],
      state: ["Keadaan produk sekarang", "Hanya untuk dibaca, tidak ikut diimpor."],
      code: [
        "Kode produk Anda sendiri. Baris dengan kode yang sama adalah varian dari satu produk",
        "Bebas. Baris berkode CONTOH tidak diimpor.",
      ],
      title_id: ["Nama produk", "Wajib, 3 sampai 120 huruf."],
      title_en: ["Nama dalam bahasa Inggris", "Paling banyak 120 huruf."],
      subtitle_id: ["Satu baris di bawah nama", "Paling banyak 160 huruf."],
      subtitle_en: ["Baris itu dalam bahasa Inggris", "Paling banyak 160 huruf."],
      description_id: ["Cerita tentang produk", "Paling banyak 5.000 huruf, boleh beberapa baris."],
      description_en: ["Cerita dalam bahasa Inggris", "Paling banyak 5.000 huruf."],
      ingredients_id: ["Bahan-bahan", "Wajib untuk makanan, minuman, jamu, dan kosmetik sebelum diajukan."],
      ingredients_en: ["Bahan dalam bahasa Inggris", "Paling banyak 2.000 huruf."],
      category: ["Kategori", "Salah satu dari daftar di bawah."],
      pictures: [
        "Foto yang sudah diunggah",
        "Kode foto dipisah dengan |. Untuk produk baru, tambahkan foto nanti di meja kerja.",
      ],
      option_id: ["Apa yang membedakan variannya", "Misalnya Rasa. Kosongkan bila hanya ada satu varian."],
      option_en: ["Pembeda itu dalam bahasa Inggris", "Misalnya Flavour."],
      variant_title_id: ["Nama varian", "Misalnya Pedas. Kosongkan bila hanya ada satu varian."],
      variant_title_en: ["Nama varian dalam bahasa Inggris", "Misalnya Spicy."],
      sku: ["Kode barang Anda", "Boleh kosong."],
      price: ["Harga dalam rupiah, sudah termasuk pajak", "100 sampai 1.000.000.000. Ditulis 18000 atau 18.000."],
      stock: ["Jumlah di rak", "0 sampai 1.000.000."],
      stock_was: [
        "Jumlah di rak saat berkas ini diunduh",
        "Jangan diubah. Barang yang terjual sesudahnya tidak kembali ke rak.",
      ],
      weight: ["Berat isi dalam gram", "1 sampai 1.000.000."],
      packed_weight: ["Berat siap kirim dalam gram", "Diisi bersama panjang, lebar, dan tinggi."],
      length: ["Panjang paket dalam sentimeter", "0,1 sampai 1.000, satu angka di belakang koma."],
      width: ["Lebar paket dalam sentimeter", "Seperti panjang."],
      height: ["Tinggi paket dalam sentimeter", "Seperti panjang."],
      shelf_life_days: ["Masa simpan dalam hari", "1 sampai 36.500."],
    },
    attribute: { required: "Wajib", optional: "Boleh kosong", number: "Angka", text: "Teks", of: "Untuk kategori" },
    example: {
      ...example,
      code: "CONTOH",
      title_id: "Keripik singkong balado",
      title_en: "Cassava crisps with chilli",
      subtitle_id: "Renyah, pedasnya pas",
      subtitle_en: "Crunchy, just spicy enough",
      description_id: "Dibuat santri setiap pagi dari singkong kebun sendiri.",
      description_en: "Made by the students every morning from cassava of their own garden.",
      ingredients_id: "Singkong, minyak kelapa, cabai, gula, garam",
      ingredients_en: "Cassava, coconut oil, chilli, sugar, salt",
      option_id: "Rasa",
      option_en: "Flavour",
      variant_title_id: "Pedas",
      variant_title_en: "Spicy",
      sku: "KRP-01",
    },
  },
  en: {
    products: "Products",
    help: "Guide",
    helpHeadings: ["Column", "Meaning", "What may stand there"],
    states: { draft: "Draft", proposed: "Proposed", published: "Published", rejected: "Rejected" },
    columns: {
      product_id: ["Our number of the product", "Leave it as it is. Empty for a new product."],
      variant_id: ["Our number of the variant", "Leave it as it is. Empty for a new variant."],
      state: ["The product's state now", "To read only, it is not imported."],
      code: [
        "Your own code for the product. Rows with the same code are variants of one product",
        "Anything. Rows with the code EXAMPLE are not imported.",
      ],
      title_id: ["Name in Indonesian", "Required, 3 to 120 letters."],
      title_en: ["Name in English", "At most 120 letters."],
      subtitle_id: ["One line under the name, in Indonesian", "At most 160 letters."],
      subtitle_en: ["That line in English", "At most 160 letters."],
      description_id: ["The product's story in Indonesian", "At most 5,000 letters, in several lines if you like."],
      description_en: ["The story in English", "At most 5,000 letters."],
      ingredients_id: [
        "Ingredients in Indonesian",
        "Needed for food, drinks, herbs and cosmetics before they are proposed.",
      ],
      ingredients_en: ["Ingredients in English", "At most 2,000 letters."],
      category: ["Category", "One of the list below."],
      pictures: [
        "Pictures that were uploaded",
        "Their codes, separated by |. Add those of new products later at the desk.",
      ],
      option_id: ["What the variants differ in, in Indonesian", "Rasa, for example. Empty for a single variant."],
      option_en: ["The same in English", "Flavour, for example."],
      variant_title_id: ["The variant's name in Indonesian", "Pedas, for example. Empty for a single variant."],
      variant_title_en: ["The variant's name in English", "Spicy, for example."],
      sku: ["Your stock number", "May be empty."],
      price: ["Price in rupiah, tax included", "100 to 1,000,000,000. Written 18000 or 18,000."],
      stock: ["Pieces on the shelf", "0 to 1,000,000."],
      stock_was: [
        "Pieces on the shelf when this file was downloaded",
        "Leave it as it is. What was sold since is not put back on the shelf.",
      ],
      weight: ["Net weight in grams", "1 to 1,000,000."],
      packed_weight: ["Weight as sent, in grams", "Together with length, width and height."],
      length: ["Length of the parcel in centimetres", "0.1 to 1,000, one digit behind the point."],
      width: ["Width of the parcel in centimetres", "Like the length."],
      height: ["Height of the parcel in centimetres", "Like the length."],
      shelf_life_days: ["How many days it keeps", "1 to 36,500."],
    },
    attribute: { required: "Required", optional: "May be empty", number: "Number", text: "Text", of: "For category" },
    example: {
      ...example,
      code: "EXAMPLE",
      title_id: "Keripik singkong balado",
      title_en: "Cassava crisps with chilli",
      subtitle_id: "Renyah, pedasnya pas",
      subtitle_en: "Crunchy, just spicy enough",
      description_id: "Dibuat santri setiap pagi dari singkong kebun sendiri.",
      description_en: "Made by the students every morning from cassava of their own garden.",
      ingredients_id: "Singkong, minyak kelapa, cabai, gula, garam",
      ingredients_en: "Cassava, coconut oil, chilli, sugar, salt",
      option_id: "Rasa",
      option_en: "Flavour",
      variant_title_id: "Pedas",
      variant_title_en: "Spicy",
      sku: "KRP-01",
    },
  },
}
