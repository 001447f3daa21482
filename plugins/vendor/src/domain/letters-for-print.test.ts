import { expect, it } from "vitest"
import { lettersForPrint } from "./letters-for-print"

it.each([
  ["Siti Aminah, RT 02/RW 05", "Siti Aminah, RT 02/RW 05", false],
  ["Straße 5, Köln", "Straße 5, Köln", false],
  ["Łukasz Wąż, Gdańsk", "Lukasz Waz, Gdansk", false],
  ["Nguyễn Thị Đạo", "Nguyen Thi Dao", false],
  ["Иван Щукин", "Ivan Shchukin", false],
  ["محمد", "mhmd", false],
  ["شارع ١٢", "shar' 12", false],
  ["北京", "", true],
  ["Room 3, 上海", "Room 3,", true],
  ["Toko 🧕 Berkah", "Toko Berkah", true],
])("%s", (text, printed, lost) => {
  expect(lettersForPrint(text)).toEqual({ text: printed, lost })
})
