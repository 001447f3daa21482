import * as contract from "@opop/vendor/contract/desk-product"
import { expect, it } from "vitest"
import { maxPictures, maxVariants } from "./limits"

it("the browser's limits are the contract's", () => {
  expect({ maxPictures, maxVariants }).toEqual({
    maxPictures: contract.maxPictures,
    maxVariants: contract.maxVariants,
  })
})
