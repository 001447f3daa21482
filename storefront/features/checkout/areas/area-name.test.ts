import { describe, expect, it } from "vitest"
import { areaName } from "./area-name"

describe("areaName", () => {
  it.each([
    ["DKI JAKARTA", "DKI Jakarta"],
    ["KEPULAUAN RIAU", "Kepulauan Riau"],
    ["DAERAH ISTIMEWA YOGYAKARTA", "Daerah Istimewa Yogyakarta"],
    ["KABUPATEN MALANG", "Kabupaten Malang"],
    ["KOTA ADMINISTRASI JAKARTA SELATAN", "Kota Administrasi Jakarta Selatan"],
    ["KABUPATEN PANGKAJENE DAN KEPULAUAN", "Kabupaten Pangkajene dan Kepulauan"],
    ["KABUPATEN TOLI-TOLI", "Kabupaten Toli-Toli"],
    ["KI'E", "Ki'e"],
  ])("writes %s as %s", (official, name) => {
    expect(areaName(official)).toBe(name)
  })

  it.each(["Tebet", "IV Koto Aur Malintang", "Na IX - X", "STM Hilir"])("leaves %s alone", (name) => {
    expect(areaName(name)).toBe(name)
  })
})
