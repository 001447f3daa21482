import type { Picture } from "@opop/media/contract/picture"
import { expect, it } from "vitest"
import { arrive, changeEntry, keptEntries, keptPictures, moveEntry, type PhotoEntry, unfinished } from "./photo-entries"

const picture = (digit: string): Picture => ({
  hash: digit.repeat(32),
  width: 800,
  height: 600,
  blur: "data:image/webp;base64,AAAA",
  colour: "#123456",
})
const fresh = (id: string): PhotoEntry => ({
  id,
  state: "waiting",
  file: new File(["x"], "a.jpg"),
  preview: "",
  progress: 0,
  error: "",
})
const entries = [...keptEntries([picture("1"), picture("2")]), fresh("new")]
const ids = (list: readonly PhotoEntry[]) => list.map(({ id }) => id.slice(0, 3))

it("a photo that arrives takes the place in which it was chosen", () => {
  const after = arrive(entries, "new", picture("3"))
  expect(keptPictures(after).map(({ hash }) => hash[0])).toEqual(["1", "2", "3"])
  expect(unfinished(after)).toEqual([])
})

it("the same picture twice is one", () => {
  expect(keptPictures(arrive(entries, "new", picture("1")))).toHaveLength(2)
})

it("moves by one place and stops at both ends", () => {
  expect(ids(moveEntry(entries, "new", -1))).toEqual(["111", "new", "222"])
  expect(ids(moveEntry(entries, "new", 1))).toEqual(["111", "222", "new"])
  expect(ids(moveEntry(entries, picture("1").hash, -1))).toEqual(["111", "222", "new"])
  expect(ids(moveEntry(entries, "gone", 1))).toEqual(["111", "222", "new"])
})

it("what has happened to one photo changes no other, and nothing that has arrived", () => {
  const after = changeEntry(entries, "new", { state: "failed", error: "no signal" })
  expect(after[2]).toMatchObject({ state: "failed", error: "no signal" })
  expect(after.slice(0, 2)).toEqual(entries.slice(0, 2))
  expect(changeEntry(entries, picture("1").hash, { state: "failed" })).toEqual(entries)
})
