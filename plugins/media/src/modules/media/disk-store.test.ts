import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { DiskStore } from "./disk-store"

const hash = "0123456789abcdef0123456789abcdef"
const files = [
  { name: "160.avif", data: Buffer.from("small") },
  { name: "640.webp", data: Buffer.from("large") },
]
let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "disk-store-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it("keeps and removes a picture's files", async () => {
  const store = new DiskStore(folder)
  expect(await store.has(hash)).toBe(false)
  await store.write(hash, files)
  expect(await store.has(hash)).toBe(true)
  expect(await readFile(store.path(hash, "160.avif"), "utf8")).toBe("small")
  await store.remove(hash)
  expect(await store.has(hash)).toBe(false)
})

it("is written once although two write at the same time, and leaves nothing half made", async () => {
  const store = new DiskStore(folder)
  await Promise.all([store.write(hash, files), store.write(hash, files), store.write(hash, files)])
  expect((await readdir(store.path(hash, "."))).sort()).toEqual(["160.avif", "640.webp"])
  expect(await readdir(join(folder, "01"))).toEqual([hash])
})
