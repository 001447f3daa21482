import { expect, it } from "vitest"
import { settled } from "./settled"

const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(resolve, 10, value))

it("gives what each gave, in order", async () => {
  expect(await settled([later(1), Promise.resolve(2)])).toEqual([1, 2])
})

it("fails with the first failure, and only when nothing is at work any more", async () => {
  let done = false
  const slow = later(null).then(() => (done = true))
  await expect(
    settled([slow, Promise.reject(new Error("first")), Promise.reject(new Error("second"))]),
  ).rejects.toThrow("first")
  expect(done).toBe(true)
})
