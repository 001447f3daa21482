// A database with the demonstration for each run of the browser tests: seeded once, then copied.
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../settings.mjs"
import { migrate, migrationsFingerprint, seed } from "./database.mjs"

/**
 * @param {import("../settings.mjs").Settings} settings
 */
export async function freshDatabase(settings) {
  const { default: pg } = await import("pg")
  const url = String(settings.env["DATABASE_URL"])
  const client = new pg.Client({ connectionString: url.replace(/\/[^/]*$/, "/postgres") })
  const template = `seeded_${seedFingerprint()}`
  // the server may stop before this connection does, when the tests are being stopped
  client.on("error", () => undefined)
  await client.connect()
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [template])
    if (!rowCount) {
      await client.query(`drop database if exists seeding with (force)`)
      await client.query("create database seeding")
      const seeding = { ...settings, env: { ...settings.env, DATABASE_URL: url.replace(/\/[^/]*$/, "/seeding") } }
      await migrate(seeding)
      await seed(seeding)
      await client.query(`alter database seeding rename to "${template}"`)
    }
    await client.query(`drop database if exists "${settings.database}" with (force)`)
    await client.query(`create database "${settings.database}" template "${template}"`)
  } finally {
    await client.end()
  }
}

/** Changes with the schema, the data and the code that writes it. */
function seedFingerprint() {
  const hash = createHash("sha256").update(migrationsFingerprint())
  for (const folder of [join(root, "demonstration", "dist"), join(root, "backend", ".medusa", "server", "src")]) {
    for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
      if (/\.(js|json)$/.test(file)) hash.update(readFileSync(join(folder, file)))
    }
  }
  return hash.digest("hex").slice(0, 16)
}
