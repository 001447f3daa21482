// Completing a purchase, and the whole way to it, beside Medusa's own on the same machine and database, in turns.
import { buyWithOurs, complete, fillWithSingleCalls } from "./buyers.mjs"
import { quantile, sum } from "./shop.mjs"

/** @typedef {import("./shop.mjs").Shop} Shop */
/** @typedef {import("./buyers.mjs").Goods} Goods */

const sizes = [1, 3, 10]

/**
 * @param {{ plain: Shop, ours: Shop, goods: Goods, rounds: number }} options
 * @returns {Promise<string[]>} lines of the two tables
 */
export async function benchCheckout({ plain, ours, goods, rounds }) {
  /** @type {Record<string, number[]>} */
  const times = {}
  const note = (/** @type {string} */ name, /** @type {number} */ ms) => {
    times[name] ??= []
    times[name].push(ms)
  }
  for (let round = -2; round < rounds; round++) {
    // the first rounds only warm up
    const keep = round >= 0 ? note : () => undefined
    const spent = /** @type {number[]} */ ([])
    await complete(plain, await fillWithSingleCalls(plain, goods, 1), spent)
    keep("core 1", sum(spent))
    for (const size of sizes) {
      /** @type {number[]} */
      const completion = []
      await complete(ours, await fillWithSingleCalls(ours, goods, size), completion)
      keep(`ours ${size}`, sum(completion))

      /** @type {number[]} */
      const single = []
      await complete(plain, await fillWithSingleCalls(plain, goods, size, single), single)
      keep(`way core ${size}`, sum(single))

      /** @type {number[]} */
      const atOnce = []
      await buyWithOurs(ours, goods, size, atOnce)
      keep(`way ours ${size}`, sum(atOnce))
    }
  }
  return [
    `Completing a cart, milliseconds over HTTP (${rounds} rounds, in turns; two warm-up rounds left out)`,
    row("", "median", "p95", "ratio", "allowed"),
    line(times, "core 1", "Medusa, one order", "core 1"),
    ...sizes.map((size) => line(times, `ours ${size}`, `ours, ${size} cooperatives`, "core 1", completing[size])),
    "",
    "The whole way of a buyer, milliseconds: cart, items, address, options, choices, payment, completion",
    row("", "median", "p95", "ratio", "allowed"),
    ...sizes.flatMap((size) => [
      line(times, `way core ${size}`, `Medusa's single calls, ${size} cooperatives`, `way core ${size}`),
      line(times, `way ours ${size}`, `ours, ${size} cooperatives`, `way core ${size}`, wholeWay[size]),
    ]),
  ]
}

/** What the ratio of medians may be at most. @type {Record<number, number>} */
const completing = { 1: 1.2, 3: 1.5, 10: 3 }
/** @type {Record<number, number>} */
const wholeWay = { 3: 0.5, 10: 0.35 }

/**
 * @param {Record<string, number[]>} times @param {string} name @param {string} title @param {string} against
 * @param {number} [allowed]
 */
function line(times, name, title, against, allowed) {
  const median = quantile(times[name] ?? [], 0.5)
  const ratio = median / quantile(times[against] ?? [], 0.5)
  const verdict = allowed === undefined ? "" : `≤ ${allowed} ${ratio <= allowed ? "holds" : "DOES NOT HOLD"}`
  return row(title, median.toFixed(0), quantile(times[name] ?? [], 0.95).toFixed(0), ratio.toFixed(2), verdict)
}

/** @param {string} title @param {...string} cells */
const row = (title, ...cells) =>
  `  ${String(title).padEnd(40)}${cells.map((cell) => String(cell).padStart(8)).join("  ")}`
