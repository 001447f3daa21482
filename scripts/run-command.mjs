// Runs a command with its output in a log file; when it fails, says what it said last.
import { spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import { readFile } from "node:fs/promises"
import { Fault } from "./fault.mjs"
import { logExcerpt } from "./log-excerpt.mjs"

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, log: string, env?: Record<string, string | undefined>, failure: string, remedy: string }} options
 *   `failure` and `remedy`: what a person reads when it fails
 */
export async function runCommand(command, args, { cwd, log, env, failure, remedy }) {
  const output = createWriteStream(log)
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    })
    child.stdout.pipe(output, { end: false })
    child.stderr.pipe(output, { end: false })
    // whoever ends the script, not only Ctrl-C, ends what it was doing
    const end = () => child.kill()
    process.once("exit", end)
    child.on("error", (cause) => reject(new Fault(failure, remedy, cause)))
    // a log that cannot be written: most likely the disk is full, and explain() knows the code
    output.on("error", (cause) => {
      child.kill()
      reject(cause)
    })
    child.on("close", (code) => {
      process.off("exit", end)
      resolve(code)
    })
  })
  await new Promise((resolve) => output.end(resolve))
  if (code !== 0) throw await failureOf(log, failure, remedy)
}

const diskFull = /ENOSPC|No space left on device|could not extend file|disk quota exceeded/i

/**
 * The reason behind a failure, from the end of a log.
 * @param {string} log @param {string} failure @param {string} remedy
 */
export async function failureOf(log, failure, remedy) {
  const text = await readFile(log, "utf8").catch(() => "")
  if (diskFull.test(text)) {
    return new Fault(
      "The disk is full.",
      `Free some space (about 4 GB are needed for the first start) and start again. Log: ${log}`,
    )
  }
  const excerpt = logExcerpt(text)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join("\n")
  return new Fault(failure, `${remedy}\n  From ${log}:\n${excerpt}`)
}
