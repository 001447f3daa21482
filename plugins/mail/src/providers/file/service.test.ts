import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { fileName } from "./file-name"
import FileMailProvider from "./service"

const letter = {
  to: "aminah@example.test",
  channel: "email",
  template: "order_sent",
  content: { subject: "Paket dikirim · Rp 185.000", text: "Nomor resi: JX1", html: "<p>Nomor resi: <b>JX1</b></p>" },
}

describe("letters as files", () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "opop-mail-"))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it("writes what a mail program opens and what a person reads, and leaves nothing half", async () => {
    const directory = join(folder, "mail")
    const { id } = await new FileMailProvider({}, { directory, channels: ["email"] }).send(letter)
    expect((await readdir(directory)).sort()).toEqual([`${id}.eml`, `${id}.txt`])
    expect(await readFile(join(directory, `${id}.txt`), "utf8")).toBe(
      "To: aminah@example.test\nSubject: Paket dikirim · Rp 185.000\n\nNomor resi: JX1\n",
    )
    const eml = await readFile(join(directory, `${id}.eml`), "utf8")
    expect(eml).toMatch(/^To: aminah@example.test$/m)
    expect(eml).toMatch(/^Subject: =\?UTF-8\?/m)
    expect(eml).toContain("multipart/alternative")
  })

  it("fails when the folder cannot be written", async () => {
    const directory = join(folder, "taken")
    await writeFile(directory, "")
    await expect(new FileMailProvider({}, { directory, channels: ["email"] }).send(letter)).rejects.toThrow("EEXIST")
  })

  it("needs a folder", () => {
    expect(() => FileMailProvider.validateOptions({})).toThrow("directory")
  })

  it("names sort by time and stay in their folder", () => {
    const early = fileName("order_sent", "a@example.test", new Date("2026-12-03T07:00:00.123Z"))
    const late = fileName("order_sent", "a@example.test", new Date("2026-12-03T07:00:00.124Z"))
    expect([late, early].sort()).toEqual([early, late])
    expect(early).toMatch(/^20261203T070000123Z-order_sent-a@example\.test-\w{4}$/)
    expect(fileName("x", "../../etc/passwd")).not.toContain("/")
  })
})
