import { expect, it } from "vitest"
import { fillTemplate } from "./fill-template"

const facts = { nama: "Siti", produk: "Kopi Robusta", nomor: "" }

it("names buyer and product", () => {
  expect(fillTemplate("Halo {nama}, {produk} masih ada.", facts)).toBe("Halo Siti, Kopi Robusta masih ada.")
})

it("what is unknown leaves no gap", () => {
  expect(fillTemplate("Pesanan {nomor} dikirim besok.", facts)).toBe("Pesanan dikirim besok.")
  expect(fillTemplate("Halo {nama}!", { ...facts, nama: "" })).toBe("Halo!")
})

it("takes what is filled in as it is", () => {
  expect(fillTemplate("{nama}", { ...facts, nama: "{produk} $1" })).toBe("{produk} $1")
})
