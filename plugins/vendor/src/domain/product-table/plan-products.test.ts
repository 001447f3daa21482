import { describe, expect, it } from "vitest"
import { productInput } from "../../contract/desk-product"
import { readTable } from "../../documents/tables/read-table"
import { placeOf } from "./file-rows"
import { parseCentimetres, parseWhole } from "./parse-amount"
import { planProducts } from "./plan-products"
import type { OwnProduct } from "./product-columns"

const attribute = (key: string, kind: "text" | "number" | "choice") => ({
  ...{ key, kind, required: false, label: key, unit: "" },
  choices: [{ value: "arabika", label: "Arabika" }],
})
const categories = [
  {
    ...{ handle: "kopi", names: ["Kopi", "Coffee"], needs_ingredients: false },
    attributes: [attribute("jenis", "choice"), attribute("isi", "number")],
  },
]
const coffee: OwnProduct = {
  ...{ id: "prod_1", code: "kopi-ijen", version: 3, state: "published" },
  product: productInput.parse({
    title: { id: "Kopi Ijen", en: "Ijen coffee" },
    category: "kopi",
    option: { name: { id: "Ukuran", en: "Size" } },
    packed: { weight: 300, length: 200, width: 100, height: 50 },
    variants: [
      { id: "variant_1", title: { id: "Kecil", en: "Small" }, sku: "KI-1", price: 20_000, stock: 5 },
      { id: "variant_2", title: { id: "Besar", en: "Large" }, sku: "KI-2", price: 50_000, stock: 7 },
    ],
  }),
}

const plan = async (file: string, own: OwnProduct[] = [coffee]) =>
  planProducts(await readTable(Buffer.from(file)), { own, categories, gaps: () => [], refused: () => [] })
const faultsOf = async (file: string) =>
  (await plan(file)).faults.map((fault) => {
    const { line, column, letters, value } = placeOf(fault)
    return [line, column, letters, fault.code, value]
  })

describe("faults are told with their line and column", () => {
  it.each([
    ["Nama;Harga\nKopi;=1+1", [2, "Harga", "B", "formula", "=1+1"]],
    ["Nama;Harga\nKopi;mahal", [2, "Harga", "B", "number", "mahal"]],
    ["Nama;Harga\nKopi;12,5", [2, "Harga", "B", "not_whole", "12,5"]],
    ["Nama;Harga\nKopi;99", [2, "Harga", "B", "too_small", "99"]],
    ["Nama;Stok\nKopi;-1", [2, "Stok", "B", "too_small", "-1"]],
    ["Nama;Panjang (cm)\nKopi;12.500", [2, "Panjang (cm)", "B", "number_ambiguous", "12.500"]],
    ["Nama;Panjang (cm);Lebar (cm)\nKopi;12;", [2, "", "", "packed_part", ""]],
    ["Nama;Harga\nK;1000", [2, "Nama", "A", "too_short", "K"]],
    [`Nama;Harga\n${"K".repeat(121)};1000`, [2, "Nama", "A", "too_long", "K".repeat(80)]],
    [`Nama;Deskripsi\nKopi;"${"a".repeat(1024 * 1024)}"`, [2, "Deskripsi", "B", "cell_too_long", "a".repeat(80)]],
    ["Nama;Kategori\nKopi;Teh", [2, "Kategori", "B", "category_unknown", "Teh"]],
    ["Nama;Kategori;Atribut: jenis\nKopi;Kopi;liberika", [2, "Atribut: jenis", "C", "choice_unknown", "liberika"]],
    ["Nama;Kategori;Atribut: rasa\nKopi;Kopi;manis", [2, "Atribut: rasa", "C", "attribute_unknown", "manis"]],
    ["Nama;Foto\nKopi;foto.jpg", [2, "Foto", "B", "picture_unknown", "foto.jpg"]],
    ["ID produk;Harga\nprod_x;1000", [2, "ID produk", "A", "product_unknown", "prod_x"]],
    ["ID produk;ID varian;Harga\nprod_1;variant_9;1000", [2, "ID varian", "B", "variant_unknown", "variant_9"]],
    ["Nama;Harga\n;1000", [2, "", "", "row_without_product", ""]],
    ["Kode;Nama;Varian\na;Kopi;Kecil\na;Teh;Besar", [3, "Nama", "B", "differs", "Teh"]],
    ["Kode;Nama;Varian\na;Kopi;Kecil\na;;kecil", [3, "Varian", "C", "variant_twice", ""]],
    ["ID varian;Harga\nvariant_1;1000\nvariant_1;2000", [3, "", "", "variant_twice", ""]],
  ])("%j", async (file, fault) => {
    expect(await faultsOf(file)).toContainEqual(fault)
  })

  it("all of them, in the order of the file", async () => {
    const faults = await faultsOf("Nama;Harga;Stok\nKopi;x;y\n\nTe;1000;1\n=Teh;1;1")
    expect(faults.map(([line, , letters, code]) => [line, letters, code])).toEqual([
      [2, "B", "number"],
      [2, "C", "number"],
      [4, "A", "too_short"],
      [5, "A", "formula"],
      [5, "B", "too_small"],
    ])
  })
})

describe("what a file asks for", () => {
  const changes = async (file: string) =>
    (await plan(file)).products.map(({ kind, title, fields }) => [kind, title, ...fields])

  it("prices alone change prices alone", async () => {
    const { products, faults } = await plan("ID varian;Harga (Rp)\nvariant_2;55.000")
    expect(faults).toEqual([])
    expect(products).toMatchObject([{ id: "prod_1", version: 3, kind: "changed", fields: ["price"] }])
    const [small, large] = coffee.product.variants
    expect(products[0]?.product).toEqual({
      ...coffee.product,
      variants: [
        { ...small, stock_was: 5 },
        { ...large, price: 55_000, stock_was: 7 },
      ],
    })
  })

  it("English headings and numbers mean the same", async () => {
    expect(await changes('Product code,Variant (Indonesian),Price (Rp)\nKOPI-IJEN,Besar,"55,000"')).toEqual([
      ["changed", "Kopi Ijen", "price"],
    ])
  })

  it("an empty cell empties, a column that is not there changes nothing", async () => {
    const { products } = await plan("ID produk;ID varian;Nama (Inggris)\nprod_1;variant_1;")
    expect(products[0]?.product.title).toEqual({ id: "Kopi Ijen", en: "" })
    expect(products[0]?.product.variants).toMatchObject(coffee.product.variants)
  })

  it("rows of one product need not stand together, nor repeat what is the whole product's", async () => {
    const { products, faults } = await plan(
      "Kode;Nama;Pilihan (Indonesia);Varian;Harga\nA;Teh;Isi;10;9000\nB;Gula;;;8000\na;;;20;16000",
    )
    expect(faults).toEqual([])
    expect(products.map(({ title, variants }) => [title, variants])).toEqual([
      ["Teh", 2],
      ["Gula", 1],
    ])
  })

  it("rows without a code belong to the product above, or to the one of the same name", async () => {
    const { products } = await plan("Nama;Varian\nTeh;10\n;20\nGula;Putih\nGula;Merah\nKopi;")
    expect(products.map(({ title, variants }) => [title, variants])).toEqual([
      ["Teh", 2],
      ["Gula", 2],
      ["Kopi", 1],
    ])
  })

  it("what was sold since the file was made stays sold", async () => {
    const stocks = async (row: string) =>
      (await plan(`ID varian;Harga;Stok;Stok saat diunduh\n${row}`)).products.map(({ product, fields }) => [
        product.variants[0]?.stock,
        product.variants[0]?.stock_was,
        ...fields,
      ])
    // there were 8, three have left: 5 are there now
    expect(await stocks("variant_1;21000;8;8")).toEqual([[5, 5, "price"]])
    expect(await stocks("variant_1;20000;18;8")).toEqual([[15, 5, "stock"]])
    expect(await stocks("variant_1;20000;0;8")).toEqual([[0, 5, "stock"]])
    expect(await stocks("variant_1;20000;18;")).toEqual([[18, 5, "stock"]])
  })

  it("refuses an SKU that another product has, unless it is given up in the same file", async () => {
    expect(await faultsOf("Nama;SKU\nTeh;KI-2")).toEqual([[2, "SKU", "B", "sku_taken", "KI-2"]])
    expect(await faultsOf("Nama;SKU\nTeh;A\nGula;A")).toEqual([[3, "SKU", "B", "sku_taken", "A"]])
    expect(await faultsOf("ID varian;Nama;SKU\nvariant_2;Kopi Ijen;\n;Teh;KI-2")).toEqual([])
  })

  it("lets a draft lack what buyers need, and a published product nothing", async () => {
    const gaps = () => [{ path: "variants.0.price", code: "price_missing" }]
    const planned = async (file: string) =>
      planProducts(await readTable(Buffer.from(file)), { own: [coffee], categories, gaps, refused: gaps })
    expect(await planned("Nama;Harga\nTeh;")).toMatchObject({ faults: [], products: [{ incomplete: true }] })
    expect(await planned("ID varian;Harga\nvariant_1;")).toMatchObject({
      faults: [{ line: 2, code: "required", heading: { name: "Harga" } }],
    })
  })

  it("a new variant beside those that are there", async () => {
    const { products } = await plan(
      "ID produk;Kode produk;ID varian;Varian;Harga\nprod_1;kopi-ijen;variant_1;Kecil;20000\n;kopi-ijen;;Jumbo;90000",
    )
    expect(products[0]).toMatchObject({ kind: "changed", variants: 3, fields: ["variants"] })
    expect(products[0]?.product.variants[2]).toMatchObject({ title: { id: "Jumbo" }, price: 90_000, stock: 0 })
  })

  it("a choice by its label, a number with a comma, a category by its name", async () => {
    const { products } = await plan("Nama;Kategori;Atribut: jenis;Attribute: isi\nKopi;coffee;arabika;12,5")
    expect(products[0]?.product).toMatchObject({ category: "kopi", attributes: { jenis: "arabika", isi: "12.5" } })
  })

  it("leaves aside the template's example and columns of nobody's", async () => {
    const { products, ignored } = await plan("Kode;Nama;Catatan\nCONTOH;Keripik;x\n;Kopi;y")
    expect(products.map(({ title }) => title)).toEqual(["Kopi"])
    expect(ignored).toEqual([{ index: 2, name: "Catatan" }])
  })
})

describe("amounts", () => {
  it.each([
    ["12500", 12_500],
    ["12.500", 12_500],
    ["12,500", 12_500],
    ["Rp 12.500,00", 12_500],
    ["Rp12,500.00", 12_500],
    ["1.250.000", 1_250_000],
    ["12 500", 12_500],
    ["18.000,-", 18_000],
  ])("%s is a whole number", (text, value) => expect(parseWhole(text)).toEqual({ ok: true, value }))

  it.each([
    ["12,5", "not_whole"],
    ["12.50", "not_whole"],
    ["1.25.000", "number"],
    ["12a", "number"],
    ["1e3", "number"],
    ["", "number"],
  ])("%s is none", (text, code) => expect(parseWhole(text)).toEqual({ ok: false, code }))

  it.each([
    ["12", 120],
    ["12,5", 125],
    ["12.5 cm", 125],
    ["0,1", 1],
  ])("%s are centimetres", (text, value) => expect(parseCentimetres(text)).toEqual({ ok: true, value }))

  it.each([
    ["12,55", "too_fine"],
    ["1.000", "number_ambiguous"],
    ["x", "number"],
  ])("%s are none", (text, code) => expect(parseCentimetres(text)).toEqual({ ok: false, code }))
})
