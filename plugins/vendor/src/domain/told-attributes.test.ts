import { describe, expect, it } from "vitest"
import type { CategoryAttribute } from "../contract/desk-product"
import { toldAttributes } from "./told-attributes"

const storage: CategoryAttribute = {
  ...{ key: "storage", kind: "choice", required: true, label: "Cara menyimpan", unit: "" },
  choices: [
    { value: "room", label: "Suhu ruang" },
    { value: "cool", label: "Lemari es" },
  ],
}
const volume: CategoryAttribute = {
  key: "volume",
  kind: "number",
  required: true,
  label: "Isi",
  unit: "ml",
  choices: [],
}
const material: CategoryAttribute = { ...volume, key: "material", kind: "text", label: "Bahan", unit: "" }
const asked = [storage, volume, material]

describe("what a product answers to its category", () => {
  it("is told in the category's order, with choices by their names and numbers as the language writes them", () => {
    const answers = { material: "Katun", volume: "1250,5", storage: "cool" }
    expect(toldAttributes(asked, answers, "id-ID")).toEqual([
      { label: "Cara menyimpan", value: "Lemari es" },
      { label: "Isi", value: "1.250,5 ml" },
      { label: "Bahan", value: "Katun" },
    ])
    expect(toldAttributes(asked, answers, "en-GB")[1]).toEqual({ label: "Isi", value: "1,250.5 ml" })
  })

  it("leaves out what is not answered, no longer a choice, or no longer asked", () => {
    expect(toldAttributes(asked, { storage: "cellar", volume: "", colour: "merah" }, "id-ID")).toEqual([])
  })

  it("tells a number that is none as it was written", () => {
    expect(toldAttributes([volume], { volume: "dua gelas" }, "id-ID")).toEqual([
      { label: "Isi", value: "dua gelas ml" },
    ])
  })
})
