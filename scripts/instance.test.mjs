import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { claimInstance, runningInstance } from "./instance.mjs"

describe("one installation is started once", () => {
  let home = ""
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let other

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "opop-instance-"))
  })
  afterEach(() => {
    other?.kill("SIGKILL")
    rmSync(home, { recursive: true, force: true })
  })

  const start = async () => {
    const code = `import(${JSON.stringify(join(import.meta.dirname, "instance.mjs"))}).then(async ({ claimInstance }) => {
      await claimInstance(process.argv[1])
      console.log("claimed")
      setInterval(() => undefined, 1000)
    })`
    const child = spawn(process.execPath, ["--input-type=module", "-e", code, home], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    other = child
    await new Promise((resolve) => child.stdout?.once("data", resolve))
    return child
  }

  it("refuses a second start, and says which process is the first", async () => {
    const first = await start()
    await expect(claimInstance(home)).rejects.toThrow(`process ${first.pid}`)
  })

  it("takes the place of one that was killed", async () => {
    const first = await start()
    first.kill("SIGKILL")
    await new Promise((resolve) => first.once("exit", resolve))
    expect(await runningInstance(home)).toBeNull()
    const release = await claimInstance(home)
    release()
  })

  it("is not deceived by another process that has got its number", async () => {
    const stranger = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"])
    other = stranger
    writeFileSync(join(home, "running.json"), JSON.stringify({ pid: stranger.pid, since: "2026-01-01T00:00:00.000Z" }))
    expect(await runningInstance(home)).toBeNull()
  })
})
