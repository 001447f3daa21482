// One installation is started once: a second start says so instead of disturbing the first.
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { stat } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Fault } from "./fault.mjs"

/** Milliseconds between two signs of life, and how long a start waits for one. */
const beat = 1000
const patience = 3 * beat

/** @param {string} home */
const fileOf = (home) => join(home, "running.json")

/**
 * @param {string} home
 * @returns {Promise<() => void>} gives the place free again
 */
export async function claimInstance(home) {
  mkdirSync(home, { recursive: true })
  const file = fileOf(home)
  const other = await runningInstance(home)
  if (other) {
    throw new Fault(
      `OPOP is running already (process ${other.pid}, since ${other.since}).`,
      `Use it, or stop it with Ctrl-C in its window or: kill ${other.pid}`,
    )
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }))
  const heart = setInterval(() => touch(file), beat)
  heart.unref()
  return () => {
    clearInterval(heart)
    rmSync(file, { force: true })
  }
}

/** @param {string} file */
function touch(file) {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {}
}

/**
 * @param {string} home
 * @returns {Promise<{ pid: number, since: string } | null>} null when nothing runs, or what ran has died
 */
export async function runningInstance(home) {
  try {
    const instance = JSON.parse(readFileSync(fileOf(home), "utf8"))
    if (instance.pid === process.pid) return null
    process.kill(instance.pid, 0)
    return (await isBeating(fileOf(home))) ? instance : null
  } catch {
    return null
  }
}

/** A number may belong to another process by now, or to one that is dead and was never collected: only signs of life count. */
async function isBeating(/** @type {string} */ file) {
  const { mtimeMs } = await stat(file)
  const end = Date.now() + patience
  while (Date.now() < end) {
    await sleep(beat / 4)
    if ((await stat(file)).mtimeMs !== mtimeMs) return true
  }
  return false
}
