// npm run doctor: what is wrong with this installation, and how to mend it.
import { existsSync, statSync } from "node:fs"
import { join } from "node:path"
import { Fault } from "./fault.mjs"
import { runningInstance } from "./instance.mjs"
import { root, startSettings } from "./settings.mjs"
import { bold, dim, green, red } from "./step.mjs"
import { checkDisk, checkNode, checkWritable, isFree } from "./steps/check-machine.mjs"
import { migrationsFingerprint, readState, server } from "./steps/database.mjs"
import { isInstalled } from "./steps/install.mjs"

const settings = startSettings()
const instance = await runningInstance(settings.home)

/**
 * A check returns what it found, or throws a Fault with the remedy.
 * @type {[string, () => unknown][]}
 */
const checks = [
  ["Node", () => after(checkNode, process.versions.node)],
  ["Folder", () => after(checkWritable, root)],
  ["Disk", () => after(() => checkDisk({ first: !isInstalled() }), "enough room")],
  [
    "Packages",
    () => demand(isInstalled(), "installed", "are missing or older than the lock file", "npm start installs them"),
  ],
  ["Build", checkBuild],
  ["Secrets", checkSecrets],
  ["Running", () => (instance ? `process ${instance.pid} since ${instance.since}` : "not started")],
  ["Ports", checkPorts],
  ["Database", checkDatabase],
  ["Backend", () => checkServer("backend", `http://localhost:${settings.ports.backend}/health`)],
  ["Storefront", () => checkServer("storefront", `http://localhost:${settings.ports.storefront}/api/health`)],
]

/** @param {() => unknown} check @param {string} found */
async function after(check, found) {
  await check()
  return found
}

/** @param {boolean} holds @param {string} found @param {string} fault @param {string} remedy */
function demand(holds, found, fault, remedy) {
  if (!holds) throw new Fault(fault, remedy)
  return found
}

function checkBuild() {
  const parts = [
    join(server, "medusa-config.js"),
    join(server, "public", "admin", "index.html"),
    join(root, "storefront", ".next", "BUILD_ID"),
  ]
  const missing = parts.filter((part) => !existsSync(part))
  return demand(missing.length === 0, "complete", `is missing ${missing.join(", ")}`, "npm start builds it")
}

function checkSecrets() {
  const file = join(settings.home, "secrets.json")
  const open = process.platform !== "win32" && statSync(file).mode & 0o077
  return demand(!open, "readable by the owner only", `can be read by others: ${file}`, `chmod 600 ${file}`)
}

async function checkPorts() {
  const { storefront, backend } = settings.ports
  if (instance) return `${storefront} and ${backend} are ours`
  for (const [variable, port] of Object.entries({ PORT: storefront, BACKEND_PORT: backend })) {
    demand(
      await isFree(port),
      "",
      `${port} is taken by another program`,
      `stop it, or ${variable}=${port + 1} npm start`,
    )
  }
  return `${storefront} and ${backend} are free`
}

async function checkDatabase() {
  const ours = existsSync(join(settings.home, "postgres", "data", "postmaster.pid"))
  if (!settings.databaseUrl && !ours) return "not running; npm start starts it"
  const { state, close } = await readState(String(settings.env["DATABASE_URL"]))
  await close()
  demand(
    state["migrations"] === migrationsFingerprint(),
    "",
    "is older than the build",
    "npm start brings it up to date",
  )
  return demand(Boolean(state["seeded"]), "up to date, filled", "is empty", "npm start fills it, or npm run seed")
}

/** @param {string} name @param {string} url */
async function checkServer(name, url) {
  if (!instance) return "not started"
  const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null)
  return demand(
    Boolean(answer?.ok),
    `answers at ${url}`,
    `does not answer at ${url}`,
    `see ${settings.logs}/${name}.log, then stop and npm start`,
  )
}

console.log(bold("OPOP: how this installation is"))
let faults = 0
for (const [name, check] of checks) {
  try {
    console.log(`  ${green("✓")} ${name.padEnd(12)} ${dim(String(await check()))}`)
  } catch (error) {
    faults++
    const { message, remedy } = error instanceof Fault ? error : { message: String(error), remedy: "" }
    console.log(`  ${red("✗")} ${name.padEnd(12)} ${message}\n    ${"".padEnd(12)} → ${remedy}`)
  }
}
console.log(faults ? `\n${faults} to mend.` : "\nAll is well.")
process.exit(faults ? 1 : 0)
