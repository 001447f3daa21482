// Which tests failed, and what each said first: the end of a log often tells neither.
import { stripVTControlCharacters } from "node:util"

const perTest = 6

/** @param {string} message */
const firstLines = (message) =>
  stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => line.trim())
    .slice(0, perTest)
    .map((line) => `    ${line.trim().slice(0, 300)}`)

/**
 * Of a report of Vitest in its JSON form.
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} report
 * @returns {string[]} lines
 */
export function vitestFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(/^.*\/(?=[^/]+\/[^/]+$)/, "")
    const failed = assertionResults.filter((result) => result.status === "failed")
    if (!failed.length) return status === "failed" ? [`✗ ${file}`, ...firstLines(message ?? "")] : []
    return failed.flatMap(({ fullName, failureMessages }) => [
      `✗ ${file}: ${fullName}`,
      ...firstLines(failureMessages?.join("\n") ?? ""),
    ])
  })
}

/**
 * Of a report of Playwright in its JSON form.
 * @param {{ suites: PlaywrightSuite[] }} report
 * @returns {string[]} lines
 */
export function playwrightFailures({ suites }) {
  return suites.flatMap(suiteFailures)
}

/** @typedef {{ suites?: PlaywrightSuite[], specs?: { title: string, file: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }[] }} PlaywrightSuite */

/** @param {PlaywrightSuite} suite @returns {string[]} */
function suiteFailures({ suites = [], specs = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .flatMap(({ file, title, tests }) => [
      `✗ ${file}: ${title}`,
      ...firstLines(tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? "")).join("\n")),
    ])
  return [...own, ...suites.flatMap(suiteFailures)]
}
