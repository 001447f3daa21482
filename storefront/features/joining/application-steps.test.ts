import { applicationFields } from "@opop/vendor/contract/application"
import { expect, it } from "vitest"
import { applicationSteps, isStep, partsOfStep, stepAfter, stepFields } from "./application-steps"

it("asks every part of an application once", () => {
  expect(applicationSteps.flatMap((step) => stepFields[step]).sort()).toEqual([...applicationFields].sort())
})

it("knows its way", () => {
  expect([stepAfter("cooperative"), stepAfter("bank")]).toEqual(["legality", undefined])
  expect([isStep("bank"), isStep("x"), isStep(undefined)]).toEqual([true, false, false])
  expect(partsOfStep("legality", ["nib", "bank", "name"])).toEqual(["nib"])
  expect(partsOfStep("bank", ["nib", "bank"])).toEqual(["bank"])
})
