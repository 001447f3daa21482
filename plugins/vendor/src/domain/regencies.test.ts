import { expect, it } from "vitest"
import { regencies, regencyName } from "./regencies"

it("knows the 38 regencies and cities, each with its kind", () => {
  expect(regencies).toHaveLength(38)
  expect(new Set(regencies.map(({ code }) => code)).size).toBe(38)
  expect(regencyName("3509")).toBe("Kabupaten Jember")
  expect(regencyName("3529")).toBe("Kabupaten Sumenep")
  expect(regencyName("3578")).toBe("Kota Surabaya")
  expect(regencyName("3507")).not.toBe(regencyName("3573"))
})

it("leaves an unknown code as it is", () => {
  expect(regencyName("9999")).toBe("9999")
})
