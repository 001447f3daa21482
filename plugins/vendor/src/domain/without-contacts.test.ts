import { expect, it } from "vitest"
import { withoutContacts } from "./without-contacts"

it.each([
  ["Hubungi siti.aminah+toko@example.co.id ya", "Hubungi ••• ya"],
  ["WA 081234567890", "WA •••"],
  ["WA 0812-3456-7890.", "WA •••."],
  ["+62 812 3456 7890 atau (0812) 34567890", "••• atau (0812) 34567890"],
  ["telepon +49 170 1234567", "telepon •••"],
])("%j", (text, shown) => {
  expect(withoutContacts(text)).toBe(shown)
})

it.each([
  "Pesanan OPOP-4K7M-92QX nomor 1042",
  "harga 1.250.000 untuk 12 botol",
  "tanggal 25-11-2026",
  "JT0123456789",
  "@toko",
])("leaves %j", (text) => {
  expect(withoutContacts(text)).toBe(text)
})
