// A server that we start, wait for and stop: the backend and the storefront.
import { spawn } from "node:child_process"
import { openSync } from "node:fs"
import { Fault } from "../fault.mjs"
import { failureOf } from "../run-command.mjs"

/** @typedef {{ name: string, stop: () => Promise<void>, ended: Promise<number | null> }} Running */

/**
 * @param {{ name: string, command: string, args: string[], cwd: string, env: Record<string, string>, log: string, ready: string, patience?: number }} options
 *   `ready`: an address that answers once it works; `patience`: seconds to wait for that
 * @returns {Promise<Running>}
 */
export async function startServer({ name, command, args, cwd, env, log, ready, patience = 90 }) {
  const output = openSync(log, "w")
  // a process group of its own: Ctrl-C reaches us alone, and we stop everything in the right order
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", output, output],
    detached: true,
  })
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => {
    child.once("error", () => resolve(1))
    child.once("exit", (code) => resolve(code))
  })
  let gone = false
  void ended.then(() => (gone = true))
  const deadline = Date.now() + patience * 1000
  while (!(await answers(ready))) {
    if (gone)
      throw await failureOf(
        log,
        `The ${name} stopped while it was starting.`,
        "Mend what its log names and start again.",
      )
    if (Date.now() > deadline) {
      await stopGroup(child.pid, ended)
      throw new Fault(`The ${name} did not answer within ${patience} seconds.`, `See ${log}.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { name, ended, stop: () => stopGroup(child.pid, ended) }
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(30_000) })).ok
  } catch {
    return false
  }
}

/**
 * Asks politely, and after ten seconds no longer.
 * @param {number | undefined} pid @param {Promise<unknown>} ended
 */
async function stopGroup(pid, ended) {
  if (!pid) return
  signal(pid, "SIGTERM")
  const late = setTimeout(() => signal(pid, "SIGKILL"), 10_000)
  await ended
  clearTimeout(late)
  // what the process itself had started
  signal(pid, "SIGKILL")
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(-pid, name)
  } catch {}
}
