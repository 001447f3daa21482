import { expect, it } from "vitest"
import { inBatches } from "./in-batches"

/** Work that ends when it is told to. */
function workbench() {
  const batches: string[][] = []
  const ends: ((failure?: Error) => void)[] = []
  const work = (ids: string[]) => {
    batches.push(ids)
    return new Promise<string>((resolve, reject) =>
      ends.push((failure) => (failure ? reject(failure) : resolve(ids.join()))),
    )
  }
  return { batches, ends, work }
}
const settle = () => new Promise((resolve) => setTimeout(resolve))

it("serves the first at once and all who come meanwhile together", async () => {
  const { batches, ends, work } = workbench()
  const batched = inBatches(work)
  const first = batched(["a"])
  await settle()
  const others = [batched(["b"]), batched(["c", "b"]), batched(["d"])]
  await settle()
  expect(batches).toEqual([["a"]])
  ends[0]?.()
  expect(await first).toBe("a")
  await settle()
  expect(batches).toEqual([["a"], ["b", "c", "d"]])
  ends[1]?.()
  expect(await Promise.all(others)).toEqual(["b,c,d", null, null])
})

it("tells everybody of a failure, and goes on afterwards", async () => {
  const { ends, work } = workbench()
  const batched = inBatches(work)
  const first = batched(["a"])
  await settle()
  const others = [batched(["b"]), batched(["c"])]
  ends[0]?.(new Error("first"))
  await expect(first).rejects.toThrow("first")
  await settle()
  ends[1]?.(new Error("second"))
  for (const other of others) await expect(other).rejects.toThrow("second")
  const last = batched(["d"])
  await settle()
  ends[2]?.()
  expect(await last).toBe("d")
})
