// The parts of npm test, in the order in which they run: the fast ones first.
import { existsSync } from "node:fs"
import { readFile, rm } from "node:fs/promises"
import { join } from "node:path"
import { playwrightFailures, vitestFailures } from "../failures.mjs"
import { Fault } from "../fault.mjs"
import { killRounds } from "../kill.mjs"
import { runCommand } from "../run-command.mjs"
import { startPostgres } from "../services/postgres.mjs"
import { startBackend, startStorefront } from "../services/services.mjs"
import { startStripeDouble } from "../services/stripe-double.mjs"
import { doubleStripe, root } from "../settings.mjs"
import { turbo, withPnpm } from "./build.mjs"
import { checkPorts } from "./check-machine.mjs"
import { freshDatabase } from "./test-database.mjs"

/** @typedef {import("../test.mjs").Result} Result */
/** @typedef {import("../settings.mjs").Settings} Settings */

/** @param {string} name */
const bin = (name, folder = root) =>
  join(folder, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name)
const linted = [
  "plugins/*/src",
  "backend/src",
  "backend/medusa-config.ts",
  "demonstration/src",
  "scripts",
  "tests/integration",
  "tests/isolation",
  "tests/doubles",
  "tests/e2e",
  "storefront/app",
  "storefront/features",
  "storefront/ui",
  "storefront/lib",
  "storefront/i18n",
]

/** @type {Record<string, { title: string, run: (settings: Settings) => Promise<Result> }>} */
export const parts = {
  lint: { title: "Lint: style, size of files, direction of imports", run: lint },
  types: { title: "Types of every package", run: types },
  unit: { title: "Unit tests", run: unit },
  integration: { title: "Integration tests on a real database", run: integration },
  browser: { title: "Browser tests", run: browser },
  kill: { title: "Killing the backend in the middle of purchases and refunds", run: kill },
}

/** @param {Settings} settings @returns {Promise<Result>} */
async function lint({ logs, env }) {
  const failure = "The code does not keep the rules of the house."
  await runCommand(bin("biome"), ["ci", "--max-diagnostics=50"], {
    cwd: root,
    log: join(logs, "biome.log"),
    env,
    failure,
    remedy: "npx biome check --write mends most of it.",
  })
  await runCommand(bin("depcruise"), linted, {
    cwd: root,
    log: join(logs, "imports.log"),
    env,
    failure,
    remedy: "See ARCHITECTURE.md: who may import whom.",
  })
  return { passed: 2, failed: 0, skipped: 0 }
}

/** @param {Settings} settings @returns {Promise<Result>} */
async function types({ logs, env }) {
  const options = {
    cwd: root,
    env: { ...env, ...withPnpm },
    failure: "The types do not fit.",
    remedy: "Mend what the log names.",
  }
  await runCommand(turbo, ["run", "typecheck", "--output-logs=errors-only", "--log-order=grouped"], {
    ...options,
    log: join(logs, "types.log"),
  })
  await runCommand(bin("tsc"), ["-p", root], { ...options, log: join(logs, "types-scripts.log") })
  return { passed: 2, failed: 0, skipped: 0 }
}

/** @param {Settings} settings */
function unit(settings) {
  return vitest(settings, "unit", root)
}

/** @type {{ stop: () => Promise<void> }[]} */
const running = []

/** Stops what a part has started, last things first. */
export async function stopServices() {
  for (const service of running.splice(0).reverse()) await service.stop()
}

/** @param {Settings} settings */
async function integration(settings) {
  running.push(await testDatabase(settings))
  try {
    return await vitest(settings, "integration", join(root, "tests"), {
      OPOP_TEST_POSTGRES_PORT: String(settings.ports.postgres),
    })
  } finally {
    await stopServices()
  }
}

/** @param {Settings} settings */
const testDatabase = ({ home, ports, database }) =>
  startPostgres({ directory: join(home, "postgres"), port: ports.postgres, database, durable: false })

/**
 * @param {Settings} settings @param {string} name @param {string} cwd @param {Record<string, string>} [extra]
 * @returns {Promise<Result>}
 */
async function vitest({ logs, env }, name, cwd, extra = {}) {
  const report = join(logs, `${name}.json`)
  await rm(report, { force: true })
  const { DATABASE_URL: _, NODE_ENV: __, ...rest } = env
  const failed = await runCommand(
    bin("vitest"),
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    {
      cwd,
      log: join(logs, `${name}.log`),
      env: { ...rest, ...extra, NODE_ENV: "test" },
      failure: "Tests failed.",
      remedy: "The log says which.",
    },
  ).then(
    () => null,
    (error) => error,
  )
  if (!existsSync(report)) throw failed
  const result = JSON.parse(await readFile(report, "utf8"))
  const { numPassedTests, numFailedTests, numPendingTests, success } = result
  if (failed) console.error(`\n${failed.remedy}`)
  return {
    failures: vitestFailures(result),
    passed: numPassedTests,
    failed: success ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests,
  }
}

/** @param {Settings} base @returns {Promise<Result>} */
async function browser(base) {
  const { storefront, backend } = base.ports
  const gateway = backend + 2
  const settings = { ...base, env: { ...base.env, ...doubleStripe(gateway) } }
  // a server that answers there already would be tested instead of this build
  await checkPorts(
    [
      { name: "tests' storefront", port: storefront, variable: "TEST_PORT" },
      { name: "tests' backend", port: backend, variable: "TEST_BACKEND_PORT" },
      { name: "gateway's double", port: gateway, variable: "TEST_BACKEND_PORT" },
    ],
    "npm test",
  )
  running.push(await testDatabase(settings))
  try {
    const webhook = `http://localhost:${backend}/hooks/stripe`
    running.push(await startStripeDouble({ logs: settings.logs, port: gateway, webhook, auto: true }))
    await freshDatabase(settings)
    running.push(await startBackend(settings))
    running.push(await startStorefront(settings))
    return await playwright(settings)
  } finally {
    await stopServices()
  }
}

/** @param {Settings} settings @returns {Promise<Result>} */
async function playwright({ logs, env, ports }) {
  const report = join(logs, "browser.json")
  await rm(report, { force: true })
  const cwd = join(root, "tests")
  const failed = await runCommand(bin("playwright", cwd), ["test", "--config=e2e/playwright.config.ts"], {
    cwd,
    log: join(logs, "browser.log"),
    env: {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      STOREFRONT_URL: `http://localhost:${ports.storefront}`,
      BACKEND_URL: `http://localhost:${ports.backend}`,
    },
    failure: "Browser tests failed.",
    remedy: "The log says which; pictures and traces are in tests/e2e/results.",
  }).then(
    () => null,
    (error) => error,
  )
  if (!existsSync(report))
    throw failed ?? new Fault("The browser tests left no report.", `See ${join(logs, "browser.log")}.`)
  if (failed) console.error(`\n${failed.remedy}`)
  const result = JSON.parse(await readFile(report, "utf8"))
  const { stats } = result
  return {
    failures: playwrightFailures(result),
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }
}

/** A few of the steps each time; `npm run kill` takes as many as it is told. @param {Settings} settings @returns {Promise<Result>} */
async function kill(settings) {
  const rounds = 8
  const failed = await killRounds(settings, rounds, (line) => console.log(`    ${line.trim()}`))
  return { passed: rounds + 1 - failed, failed, skipped: 0 }
}
