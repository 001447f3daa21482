import { memberRoles } from "@opop/vendor/contract/desk"
import { expect, it } from "vitest"
import seller from "@/i18n/locales/id/seller.json"
import { deskPlaces, furtherPlaces } from "./desk-places"

const keys = (texts: object) => Object.keys(texts).sort()

it("the desk has words for every role and every place, and for no others", () => {
  expect(keys(seller.role)).toEqual([...memberRoles].sort())
  const { label: _label, ...places } = seller.menu
  expect(keys(places)).toEqual([...deskPlaces].sort())
  const { title: _title, ...further } = seller.more
  expect(keys(further)).toEqual(furtherPlaces.flatMap((place) => [place, `${place}_text`]).sort())
})
