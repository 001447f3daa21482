// What a person sees while the scripts work: one line per step, with its time.
import { performance } from "node:perf_hooks"

const colours = process.stdout.isTTY && !process.env["NO_COLOR"]
/** @param {number} code @param {string} text */
const paint = (code, text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text)

export const bold = (/** @type {string} */ text) => paint(1, text)
export const dim = (/** @type {string} */ text) => paint(2, text)
export const green = (/** @type {string} */ text) => paint(32, text)
export const red = (/** @type {string} */ text) => paint(31, text)

/** Seconds since the process began, for "ready after …". */
export const secondsSinceStart = () => seconds(performance.now())

const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`

/**
 * Does a piece of work and says how long it took. While it lasts, a terminal shows the seconds go by.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const start = performance.now()
  const ticking = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r  … ${name} ${dim(seconds(performance.now() - start))}`), 200)
    : undefined
  if (!process.stdout.isTTY) console.log(`  … ${name}`)
  const finish = (/** @type {string} */ mark) => {
    clearInterval(ticking)
    const line = `  ${mark} ${name} ${dim(seconds(performance.now() - start))}`
    console.log(process.stdout.isTTY ? `\r\u001b[2K${line}` : line)
  }
  try {
    const result = await work()
    finish(green("✓"))
    return result
  } catch (error) {
    finish(red("✗"))
    throw error
  }
}
