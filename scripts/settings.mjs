// Where things are, and the settings that both servers get. Secrets are made once and kept in .opop/, readable by the owner only.
import { randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { Fault } from "./fault.mjs"

export const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..")

/**
 * @typedef {object} Settings
 * @property {string} home the folder of this installation's data, logs and secrets
 * @property {string} logs
 * @property {{ storefront: number, backend: number, postgres: number }} ports
 * @property {string} database name of the database on the embedded server
 * @property {string | undefined} databaseUrl of a server of one's own; then none is started
 * @property {boolean} durable false trades the database's safety for speed, for tests
 * @property {Record<string, string>} env what both servers read
 */

/** @returns {Settings} settings of `npm start` and of everything that looks at its installation */
export function startSettings() {
  return settingsFor({
    home: join(root, ".opop"),
    database: "opop",
    durable: true,
    databaseUrl: process.env["DATABASE_URL"] || undefined,
    ports: {
      storefront: port("PORT", 8000),
      backend: port("BACKEND_PORT", 9000),
      postgres: port("POSTGRES_PORT", 54329),
    },
  })
}

/** @returns {Settings} settings of `npm test`: its own ports, database and files, so that it may run beside `npm start` */
export function testSettings() {
  return settingsFor({
    home: join(root, ".opop", "test"),
    database: "opop",
    durable: false,
    databaseUrl: undefined,
    ports: {
      storefront: port("TEST_PORT", 8010),
      backend: port("TEST_BACKEND_PORT", 9010),
      postgres: port("TEST_POSTGRES_PORT", 54339),
    },
  })
}

/**
 * Keys of the gateway's double, which the tests start on this port: never of a real account.
 * @param {number} port
 */
export const doubleStripe = (port) => ({
  STRIPE_SECRET_KEY: "sk_test_double",
  STRIPE_PUBLISHABLE_KEY: "pk_test_double",
  STRIPE_WEBHOOK_SECRET: "whsec_double",
  STRIPE_API_URL: `http://127.0.0.1:${port}`,
})

/** @returns {Settings} settings of `npm run bench`: apart from everything else, and as safe as in earnest */
export function benchSettings() {
  return settingsFor({
    home: join(root, ".opop", "bench"),
    database: "opop",
    durable: true,
    databaseUrl: undefined,
    ports: {
      storefront: port("BENCH_PORT", 8020),
      backend: port("BENCH_BACKEND_PORT", 9020),
      postgres: port("BENCH_POSTGRES_PORT", 54349),
    },
  })
}
/** Where letters land as files; nowhere when a mail server sends them. @param {Settings} settings */
export const mailFolder = ({ env }) => (process.env["SMTP_URL"] ? undefined : env["MAIL_DIRECTORY"])

/** @param {string} name @param {number} fallback */
function port(name, fallback) {
  const value = process.env[name]
  if (!value) return fallback
  const number = Number(value)
  if (Number.isInteger(number) && number > 0 && number < 65536) return number
  throw new Fault(`${name}=${value} is no port.`, `Give a number between 1 and 65535, for example ${name}=${fallback}.`)
}

/** @param {Omit<Settings, "logs" | "env">} base @returns {Settings} */
function settingsFor(base) {
  const { home, ports } = base
  mkdirSync(join(home, "logs"), { recursive: true })
  const secrets = readSecrets(home)
  const storefrontUrl = process.env["STOREFRONT_URL"] || `http://localhost:${ports.storefront}`
  const backendUrl = process.env["BACKEND_URL"] || `http://localhost:${ports.backend}`
  const databaseUrl = base.databaseUrl ?? `postgres://opop:opop@localhost:${ports.postgres}/${base.database}`
  return {
    ...base,
    logs: join(home, "logs"),
    env: {
      NODE_ENV: "production",
      MEDUSA_DISABLE_TELEMETRY: "1",
      NEXT_TELEMETRY_DISABLED: "1",
      TURBO_TELEMETRY_DISABLED: "1",
      MEDIA_DIRECTORY: join(home, "media"),
      MAIL_DIRECTORY: join(home, "mail"),
      STOREFRONT_URL: storefrontUrl,
      BACKEND_URL: backendUrl,
      ADMIN_URL: process.env["ADMIN_URL"] || `${backendUrl}/app`,
      DEMO: "1",
      ...secrets,
      ...fromSurroundings([
        "JWT_SECRET",
        "COOKIE_SECRET",
        "STOREFRONT_SECRET",
        "AUTH_MFA_ENCRYPTION_KEY",
        "PUBLISHABLE_KEY",
        "MEDIA_DIRECTORY",
        "MAIL_DIRECTORY",
        "DEMO",
      ]),
      DATABASE_URL: databaseUrl,
    },
  }
}

/** @param {string[]} names */
function fromSurroundings(names) {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, String(process.env[name])]] : [])))
}

/** @param {string} home @returns {Record<string, string>} */
function readSecrets(home) {
  const file = join(home, "secrets.json")
  const kept = keptSecrets(file)
  const secrets = { ...newSecrets(), ...kept }
  // an installation from before a secret was needed gets it added
  if (Object.keys(secrets).some((name) => !kept[name]))
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}

/** @returns {Record<string, string>} */
const newSecrets = () => ({
  JWT_SECRET: randomBytes(32).toString("hex"),
  COOKIE_SECRET: randomBytes(32).toString("hex"),
  STOREFRONT_SECRET: randomBytes(32).toString("hex"),
  AUTH_MFA_ENCRYPTION_KEY: randomBytes(32).toString("hex"),
  PUBLISHABLE_KEY: `pk_${randomBytes(32).toString("hex")}`,
})

/** @param {string} file @returns {Record<string, string>} */
function keptSecrets(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return {}
    throw new Fault(
      `The secrets in ${file} cannot be read.`,
      "Remove the file and start again: everybody has to sign in anew, and set up codes for signing in anew; nothing else is lost.",
      cause,
    )
  }
}
