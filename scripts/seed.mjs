// npm run seed -- [--cooperatives N] [--products N]: fills the database of `npm start`, up to any size.
import { parseArgs } from "node:util"
import { explain } from "./explain.mjs"
import { Fault } from "./fault.mjs"
import { runningInstance } from "./instance.mjs"
import { startDatabase } from "./services/services.mjs"
import { startSettings } from "./settings.mjs"
import { step } from "./step.mjs"
import { build } from "./steps/build.mjs"
import { checkNode } from "./steps/check-machine.mjs"
import { migrate, readState, seed } from "./steps/database.mjs"
import { install, isInstalled } from "./steps/install.mjs"

async function main() {
  checkNode()
  const { values } = parseArgs({
    options: { cooperatives: { type: "string", default: "0" }, products: { type: "string", default: "0" } },
  })
  const size = { cooperatives: count(values.cooperatives), products: count(values.products) }
  const settings = startSettings()
  const wasRunning = (await runningInstance(settings.home)) !== null
  if (!isInstalled()) await step("Installing packages", () => install(settings.logs))
  await step("Building", () => build(settings))
  const database = await startDatabase(settings)
  try {
    const { remember, close } = await readState(String(settings.env["DATABASE_URL"]))
    await step("Bringing the database up to date", () => migrate(settings))
    await step(
      `Writing ${size.cooperatives || "the demonstration's"} cooperatives and ${size.products || "its"} products`,
      () => seed(settings, size),
    )
    await remember("seeded", new Date().toISOString())
    await close()
  } finally {
    if (!wasRunning) await database.stop()
  }
}

/** @param {string} text */
function count(text) {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0) return number
  throw new Fault(
    `${text} is no number of things.`,
    "For example: npm run seed -- --cooperatives 1210 --products 60000",
  )
}

main().catch((error) => {
  console.error(explain(error))
  process.exit(1)
})
