// One installation is started once: a second start says so instead of disturbing the first.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Fault } from "./fault.mjs"

/**
 * @param {string} home
 * @returns {() => void} gives the place free again
 */
export function claimInstance(home) {
  mkdirSync(home, { recursive: true })
  const file = join(home, "running.json")
  const other = runningInstance(home)
  if (other) {
    throw new Fault(
      `OPOP is running already (process ${other.pid}, since ${other.since}).`,
      `Use it, or stop it with Ctrl-C in its window or: kill ${other.pid}`,
    )
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }))
  return () => rmSync(file, { force: true })
}

/** @param {string} home @returns {{ pid: number, since: string } | null} null when nothing runs, or what ran has died */
export function runningInstance(home) {
  try {
    const instance = JSON.parse(readFileSync(join(home, "running.json"), "utf8"))
    process.kill(instance.pid, 0)
    return instance.pid === process.pid ? null : instance
  } catch {
    return null
  }
}
