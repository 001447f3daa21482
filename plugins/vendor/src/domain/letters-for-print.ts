/** Letters of other scripts by what a postal clerk reads instead; after ISO 9, ALA-LC and common use, without marks. */
const scripts: Record<string, string> = {
  ...table("абвгдезийклмнопрстуфхцъыьэ", "a b v g d e z i i k l m n o p r s t u f h c   y  e"),
  ...{ ё: "e", ж: "zh", ч: "ch", ш: "sh", щ: "shch", ю: "yu", я: "ya", і: "i", ї: "i", є: "ye", ґ: "g" },
  ...table("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o"),
  ...table("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "a b t th j h kh d dh r z s sh s d t z ' gh f q k l m n h w y"),
  ...{
    أ: "a",
    إ: "i",
    آ: "a",
    ة: "h",
    ى: "a",
    ؤ: "w",
    ئ: "y",
    ء: "'",
    پ: "p",
    چ: "ch",
    ژ: "zh",
    گ: "g",
    ک: "k",
    ی: "y",
  },
  ...table("٠١٢٣٤٥٦٧٨٩", "0 1 2 3 4 5 6 7 8 9"),
  ...table("۰۱۲۳۴۵۶۷۸۹", "0 1 2 3 4 5 6 7 8 9"),
  ...{ "،": ",", "؛": ";", "؟": "?" },
  ...{ ł: "l", đ: "d", ħ: "h", ı: "i", œ: "oe", ŋ: "ng", ſ: "s", ʻ: "'", ʼ: "'", ʿ: "'", ʾ: "'" },
}

function table(from: string, to: string): Record<string, string> {
  const latin = to.split(" ")
  return Object.fromEntries([...from].map((letter, index) => [letter, latin[index] ?? ""]))
}

const known = /[\x20-\x7e\xa0-\xff‘’“”–—•…€−]/

/**
 * A text in the letters that the embedded font has, those of western Europe: marks are dropped, other scripts written in Latin letters
 * as far as a table can. `lost`: something could not be written, Chinese for example, and has to be read elsewhere.
 */
export function lettersForPrint(text: string): { text: string; lost: boolean } {
  let lost = false
  const printed = [...text.normalize("NFC")].map((letter) => {
    if (known.test(letter)) return letter
    if (/\s/.test(letter)) return " "
    // marks and joiners of their own: short vowels, directions
    if (/[\p{M}\p{Cf}\p{Cc}]/u.test(letter)) return ""
    const lower = letter.toLowerCase()
    const other = scripts[lower]
    if (other !== undefined) return letter === lower ? other : other.charAt(0).toUpperCase() + other.slice(1)
    const plain = [...letter.normalize("NFKD")].filter((part) => known.test(part)).join("")
    if (!plain) lost = true
    return plain
  })
  return { text: printed.join("").replace(/ +/g, " ").trim(), lost }
}
