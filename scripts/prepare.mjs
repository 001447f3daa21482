// Everything between a fresh clone and three servers that can be started.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { startDatabase } from "./services/services.mjs"
import { step } from "./step.mjs"
import { build } from "./steps/build.mjs"
import { checkDisk, checkPorts, checkWritable } from "./steps/check-machine.mjs"
import { migrate, migrationsFingerprint, readState, seed } from "./steps/database.mjs"
import { install, isInstalled } from "./steps/install.mjs"

/**
 * Checks, installs, builds, starts the database, brings it up to date and fills it when it is empty. What is done already is
 * skipped, so that a second start is fast and an interrupted first one goes on where it stopped.
 * @param {import("./settings.mjs").Settings} settings
 * @param {(stop: { name: string, stop: () => Promise<void> }) => void} onStarted told of the database as soon as it runs
 */
export async function prepare(settings, onStarted) {
  await checkWritable()
  await checkDisk({ first: !isInstalled() })
  await checkPorts([
    { name: "storefront", port: settings.ports.storefront, variable: "PORT" },
    { name: "backend", port: settings.ports.backend, variable: "BACKEND_PORT" },
  ])
  await checkDatabasePort(settings)
  if (!isInstalled()) await step("Installing packages", () => install(settings.logs))
  await step("Building", () => build(settings))
  onStarted(await step("Starting the database", () => startDatabase(settings)))
  await bringUpToDate(settings)
}

/** An embedded server of ours that outlived a crash may hold its port; it is taken over. */
async function checkDatabasePort(/** @type {import("./settings.mjs").Settings} */ { databaseUrl, home, ports }) {
  if (databaseUrl || existsSync(join(home, "postgres", "data", "postmaster.pid"))) return
  await checkPorts([{ name: "database", port: ports.postgres, variable: "POSTGRES_PORT" }])
}

async function bringUpToDate(/** @type {import("./settings.mjs").Settings} */ settings) {
  const database = await readState(String(settings.env["DATABASE_URL"]))
  try {
    const migrations = migrationsFingerprint()
    if (database.state["migrations"] !== migrations) {
      await step("Bringing the database up to date", () => migrate(settings))
      await database.remember("migrations", migrations)
    }
    if (!database.state["seeded"]) {
      await step("Writing the demonstration data and drawing its pictures", () => seed(settings))
      await database.remember("seeded", new Date().toISOString())
    }
  } finally {
    await database.close()
  }
}
