// Brings the database to what the built backend expects, and fills an empty one with the demonstration.
import { createHash } from "node:crypto"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { Fault } from "../fault.mjs"
import { runCommand } from "../run-command.mjs"
import { root } from "../settings.mjs"

/** The folder that the backend is run from. */
export const server = join(root, "backend", ".medusa", "server")
export const medusa = join(
  root,
  "backend",
  "node_modules",
  ".bin",
  process.platform === "win32" ? "medusa.cmd" : "medusa",
)

/**
 * What the database remembers of itself, so that neither work is done twice nor a stamp in a file believed that belongs to
 * another database.
 * @param {string} databaseUrl
 */
export async function readState(databaseUrl) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  // the server may stop before this connection does, when the whole start is being stopped
  client.on("error", () => undefined)
  try {
    await client.connect()
  } catch (cause) {
    throw new Fault(
      "The database cannot be reached.",
      `Check DATABASE_URL (${databaseUrl.replace(/:[^:@/]*@/, ":…@")}) and that its server runs.\n  ${cause instanceof Error ? cause.message : cause}`,
      cause,
    )
  }
  try {
    await client.query("create table if not exists opop_state (key text primary key, value text not null)")
    const { rows } = await client.query("select key, value from opop_state")
    const state = Object.fromEntries(rows.map(({ key, value }) => [key, value]))
    const remember = async (/** @type {string} */ key, /** @type {string} */ value) => {
      await client.query("insert into opop_state values ($1, $2) on conflict (key) do update set value = $2", [
        key,
        value,
      ])
    }
    return { state, remember, close: () => client.end() }
  } catch (error) {
    await client.end()
    throw error
  }
}

/** Names of all migrations in the build: a new one means that there is something to do. */
export function migrationsFingerprint() {
  const hash = createHash("sha256")
  const folders = [
    server,
    ...["media", "vendor", "halal", "curation", "payments"].map((name) =>
      join(root, "plugins", name, ".medusa", "server"),
    ),
  ]
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
      if (/(migrations|links|search|migration-scripts)[\\/].*\.js$/.test(file)) hash.update(file)
    }
  }
  hash.update(JSON.stringify(process.env["npm_package_version"] ?? ""))
  return hash.digest("hex")
}

/** @param {import("../settings.mjs").Settings} settings */
export const migrate = ({ logs, env }) =>
  runCommand(medusa, ["db:migrate"], {
    cwd: server,
    log: join(logs, "migrate.log"),
    env: { ...env, DISABLE_ADMIN: "1" },
    failure: "The database could not be brought up to date.",
    remedy: "Nothing has been lost; mend what the log names and start again.",
  })

/**
 * @param {import("../settings.mjs").Settings} settings
 * @param {{ cooperatives?: number, products?: number }} [size] more than the demonstration, for measurements
 */
export const seed = ({ logs, env }, { cooperatives = 0, products = 0 } = {}) =>
  runCommand(medusa, ["exec", "./src/seed/seed.js", String(cooperatives), String(products)], {
    cwd: server,
    log: join(logs, "seed.log"),
    env: { ...env, DISABLE_ADMIN: "1" },
    failure: "The demonstration data could not be written.",
    remedy: "Start again: what is there already is kept.",
  })
