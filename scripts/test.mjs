// npm test: everything that is checked, on its own database and ports; it may run beside npm start.
// `npm test -- unit integration` runs only those parts.
import { explain } from "./explain.mjs"
import { Fault } from "./fault.mjs"
import { testSettings } from "./settings.mjs"
import { secondsSinceStart, step } from "./step.mjs"
import { build } from "./steps/build.mjs"
import { checkDisk, checkNode, checkWritable } from "./steps/check-machine.mjs"
import { install, isInstalled } from "./steps/install.mjs"
import { parts, stopServices } from "./steps/test-parts.mjs"

/** @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Result what a part found; `failures` names the failed tests, in lines */

async function main() {
  checkNode()
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !(name in parts))
  if (unknown.length)
    throw new Fault(`There is no part ${unknown.join(", ")}.`, `Parts: ${Object.keys(parts).join(", ")}`)
  const settings = testSettings()
  await checkWritable()
  await checkDisk({ first: !isInstalled() })
  if (!isInstalled()) await step("Installing packages", () => install(settings.logs))
  await step("Building", () => build(settings))
  /** @type {string[]} */
  const failures = []
  const totals = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length && !wanted.includes(name)) continue
    const result = await step(part.title, () => part.run(settings)).catch((error) => {
      console.error(explain(error))
      return { passed: 0, failed: 1, skipped: 0, failures: [`✗ ${part.title}`] }
    })
    failures.push(...(result.failures ?? []))
    for (const key of /** @type {const} */ (["passed", "failed", "skipped"])) totals[key] += result[key]
    console.log(
      `    ${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ""}`.trimEnd(),
    )
  }
  for (const line of failures) console.log(line)
  console.log(`After ${secondsSinceStart()}; logs in ${settings.logs}`)
  console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ""}`)
  process.exit(totals.failed ? 1 : 0)
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    console.log("\nStopping …")
    void stopServices().finally(() => process.exit(130))
  })
}

main().catch((error) => {
  console.error(explain(error))
  console.log("0 passed, 1 failed")
  process.exit(1)
})
