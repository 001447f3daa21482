import { expect, it } from "vitest"
import { normaliseCertificateNumber } from "./certificate-number"

it.each([
  "ID35110017058840424",
  "id 3511 0017 0588 40424",
  "ID3511.0017.0588.40424",
  "ID3511OO17O5884O424",
  "IDI5110017058840424".replace("IDI", "ID3"),
])("reads %j as it was meant", (typed) => {
  expect(normaliseCertificateNumber(typed)).toBe("ID35110017058840424")
})

it.each(["", "ID", "ID3511001705884042", "ID351100170588404244", "XX35110017058840424", "35110017058840424"])(
  "refuses %j",
  (typed) => {
    expect(normaliseCertificateNumber(typed)).toBeNull()
  },
)
