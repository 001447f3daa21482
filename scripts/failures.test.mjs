import { expect, it } from "vitest"
import { playwrightFailures, vitestFailures } from "./failures.mjs"

it("names each failed test of a Vitest report with what it said first", () => {
  const report = {
    testResults: [
      {
        name: "/somewhere/tests/integration/race.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "fine" },
          {
            status: "failed",
            fullName: "race ten carts",
            failureMessages: ["\u001b[31mAssertionError\u001b[39m: no\n    at x"],
          },
        ],
      },
      {
        name: "/somewhere/tests/integration/broken.test.ts",
        status: "failed",
        message: "Cannot load",
        assertionResults: [],
      },
      { name: "/somewhere/tests/integration/good.test.ts", status: "passed", assertionResults: [] },
    ],
  }
  expect(vitestFailures(report)).toEqual([
    "✗ integration/race.test.ts: race ten carts",
    "    AssertionError: no",
    "    at x",
    "✗ integration/broken.test.ts",
    "    Cannot load",
  ])
})

it("names each failed test of a Playwright report, however deep it is nested", () => {
  /** @param {boolean} ok @param {string} [message] */
  const result = (ok, message) => ({
    title: ok ? "a" : "b",
    file: "card.spec.ts",
    ok,
    tests: [{ results: [{ error: { message } }] }],
  })
  const report = { suites: [{ specs: [result(true)], suites: [{ specs: [result(false, "Timed out\n\n  at y")] }] }] }
  expect(playwrightFailures(report)).toEqual(["✗ card.spec.ts: b", "    Timed out", "    at y"])
})
