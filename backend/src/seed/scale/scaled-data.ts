import type { CooperativeData } from "@opop/demonstration/cooperative"
import type { ProductData } from "@opop/demonstration/product"

const names = [
  "Anwar",
  "Barokah",
  "Cahaya",
  "Daruna",
  "Fajar",
  "Ghufron",
  "Hidayat",
  "Ikhlas",
  "Jauhar",
  "Karomah",
  "Latifah",
  "Makmur",
  "Nahdah",
  "Rahmah",
  "Salam",
  "Taufiq",
  "Ummah",
  "Yaqin",
  "Zahra",
  "Amanah",
]

/**
 * A catalogue of any size for measurements: the demonstration's cooperatives and products first, then copies of them under
 * other names, evenly spread. The same numbers always give the same catalogue.
 */
export function scaledData(
  base: { cooperatives: CooperativeData[]; products: ProductData[] },
  wanted: { cooperatives: number; products: number },
): { cooperatives: CooperativeData[]; products: ProductData[] } {
  const extra = Math.max(0, wanted.cooperatives - base.cooperatives.length)
  const cooperatives = [
    ...base.cooperatives,
    ...Array.from({ length: extra }, (_, index) => copyOfCooperative(base.cooperatives, index)),
  ]
  const missing = Math.max(0, wanted.products - base.products.length)
  const products = [
    ...base.products,
    ...Array.from({ length: missing }, (_, index) => copyOfProduct(base.products, cooperatives, index)),
  ]
  return { cooperatives, products }
}

function copyOfCooperative(base: CooperativeData[], index: number): CooperativeData {
  const original = pick(base, index)
  const round = Math.floor(index / base.length) + 2
  const name = `${pick(names, index)} ${pick(names, index * 7 + 3)}`
  return {
    ...original,
    handle: `${original.handle}-${round}`,
    name: `Kopontren ${name}`,
    pesantren: `Pesantren ${name}`,
    pattern: index % 8,
  }
}

function copyOfProduct(base: ProductData[], cooperatives: CooperativeData[], index: number): ProductData {
  const original = pick(base, index)
  const { handle, name } = pick(cooperatives, index * 31 + Math.floor(index / base.length))
  const short = name.replace("Kopontren ", "")
  const round = Math.floor(index / base.length) + 2
  const price = Math.round((original.price * (80 + (index % 41))) / 100 / 500) * 500
  const factor = price / original.price
  return {
    ...original,
    handle: `${original.handle}-${round}`,
    cooperative: handle,
    title: { id: `${original.title.id} ${short}`, en: `${original.title.en} ${short}` },
    price,
    stock: (original.stock + index) % 400,
    option: original.option && {
      ...original.option,
      values: original.option.values.map((value) => ({
        ...value,
        price: Math.round((value.price * factor) / 500) * 500,
        stock: (value.stock + index) % 200,
      })),
    },
  }
}

function pick<T>(list: T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error("Nothing to pick from")
  return item
}
