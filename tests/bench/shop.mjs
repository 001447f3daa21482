// A shop that is asked over HTTP, and how long each request takes.
import { performance } from "node:perf_hooks"

/** @typedef {{ url: string, headers: Record<string, string> }} Shop */

/**
 * One request, timed into `spent`.
 * @param {Shop} shop @param {string} path @param {unknown} body undefined for GET
 * @param {number[]} [spent] milliseconds of every request so far
 * @returns {Promise<any>}
 */
export async function ask(shop, path, body, spent) {
  const start = performance.now()
  const reply = await fetch(shop.url + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", ...shop.headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await reply.text()
  spent?.push(performance.now() - start)
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${text.slice(0, 300)}`)
  return JSON.parse(text)
}

/** @param {number[]} list */
export const sum = (list) => list.reduce((total, value) => total + value, 0)

/** @param {number[]} list @param {number} share 0.5 for the median */
export function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
