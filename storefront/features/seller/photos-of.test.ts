import { expect, it } from "vitest"
import { photosOf } from "./photos-of"

const formWith = (...files: (File | string)[]) => {
  const form = new FormData()
  for (const file of files) form.append("photos", file)
  return form
}

it("reads photos as base64 and leaves an empty field aside", async () => {
  const form = formWith(new File(["abc"], "a.jpg"), new File([], ""), "text")
  expect(await photosOf(form)).toEqual({ ok: true, data: ["YWJj"] })
})

it("takes four at most", async () => {
  const result = await photosOf(formWith(...Array.from({ length: 6 }, (_, index) => new File(["x"], `${index}.jpg`))))
  expect(result.ok && result.data).toHaveLength(4)
})

it("refuses one that is larger than the backend takes", async () => {
  const large = new File([new Uint8Array(4 * 1024 * 1024 + 1)], "large.jpg")
  expect(await photosOf(formWith(large))).toMatchObject({ ok: false, error: { code: "picture_refused" } })
})
