import { describe, expect, it } from "vitest"
import { readCentimetres, readCount } from "./read-count"

describe("readCount", () => {
  it.each([
    ["12", 12],
    [" 1.200 ", 1200],
    ["1 200", 1200],
    ["250 gram", 250],
    ["-3", -3],
    ["0", 0],
  ])("%s is %d", (text, number) => expect(readCount(text)).toBe(number))
  it.each(["", "a", "1.5", "1,2", "--1", "1e3"])("%s is none", (text) => expect(readCount(text)).toBeUndefined())
})

describe("readCentimetres", () => {
  it.each([
    ["15", 150],
    ["15,5", 155],
    ["15.5 cm", 155],
    ["0,4", 4],
  ])("%s is %d mm", (text, millimetres) => expect(readCentimetres(text)).toBe(millimetres))
  it.each(["", "x", "15,55", "1.000,5"])("%s is none", (text) => expect(readCentimetres(text)).toBeUndefined())
})
