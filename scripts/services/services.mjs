// The three servers of an installation, in the order in which they need each other.
import { join } from "node:path"
import { root } from "../settings.mjs"
import { medusa, server } from "../steps/database.mjs"
import { startPostgres } from "./postgres.mjs"
import { startServer } from "./server.mjs"

/** @param {import("../settings.mjs").Settings} settings */
export async function startDatabase({ home, ports, database, databaseUrl, durable }) {
  if (databaseUrl) return { name: "database", stop: async () => undefined }
  const { stop } = await startPostgres({ directory: join(home, "postgres"), port: ports.postgres, database, durable })
  return { name: "database", stop }
}

/** @param {import("../settings.mjs").Settings} settings */
export const startBackend = ({ logs, ports, env }) =>
  startServer({
    name: "backend",
    command: medusa,
    args: ["start"],
    cwd: server,
    env: { ...env, PORT: String(ports.backend) },
    log: join(logs, "backend.log"),
    ready: `http://localhost:${ports.backend}/health`,
  })

/** @param {import("../settings.mjs").Settings} settings */
export const startStorefront = ({ logs, ports, env }) =>
  startServer({
    name: "storefront",
    command: process.execPath,
    args: [
      join(root, "storefront", "node_modules", "next", "dist", "bin", "next"),
      "start",
      "-p",
      String(ports.storefront),
    ],
    cwd: join(root, "storefront"),
    // on this machine, whatever address the public uses
    env: { ...env, BACKEND_URL: `http://localhost:${ports.backend}` },
    log: join(logs, "storefront.log"),
    ready: `http://localhost:${ports.storefront}/api/health`,
  })
