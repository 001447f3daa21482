import { mkdtemp, readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import { logSender } from "./log-sender"

it("writes a line for each message, without the whole number", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "whatsapp-")), "sent.log")
  const sender = logSender(file)
  await sender.send({ to: "6281234567890", text: "Ada pesanan baru", key: "order:1" })
  await sender.send({ to: "6281234567890", text: "Ada pesanan baru", key: "order:2" })
  const lines = (await readFile(file, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
  expect(lines).toMatchObject([{ to: "…7890", key: "order:1" }, { key: "order:2" }])
  expect(JSON.stringify(lines)).not.toContain("628123")
})
