import { mkdtemp, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { PrivateStore } from "./private-store"

let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "private-store-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it("keeps, reads and removes a file that nobody else on the machine can read", async () => {
  const store = new PrivateStore(folder)
  await store.write("ppic_1", Buffer.from("slip"))
  expect((await store.read("ppic_1")).toString()).toBe("slip")
  expect((await stat(join(folder, "private", "ppic_1.webp"))).mode & 0o077).toBe(0)
  await store.remove("ppic_1")
  await store.remove("ppic_1")
  await expect(store.read("ppic_1")).rejects.toMatchObject({ code: "ENOENT" })
})

it.each(["../secrets", "a/b", "", "a.webp"])("never leaves its folder for %j", async (id) => {
  await expect(new PrivateStore(folder).write(id, Buffer.alloc(1))).rejects.toThrow("no id of a private file")
})
