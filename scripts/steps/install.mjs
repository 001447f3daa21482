// The packages of the whole workspace, installed by the pnpm that package.json names; nothing global is needed.
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { runCommand } from "../run-command.mjs"
import { root } from "../settings.mjs"

const stamp = join(root, "node_modules", ".installed")

/** Everything that decides what is installed. */
function fingerprint() {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "")
  const patches = readdirSync(join(root, "patches")).map((name) => join("patches", name))
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...patches])
    hash.update(readFileSync(join(root, file)))
  return hash.digest("hex")
}

export const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()

/** @param {string} logs folder for the log */
export async function install(logs) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  await runCommand("npx", ["--yes", packageManager, "install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: root,
    log: join(logs, "install.log"),
    env: { CI: "1" },
    failure: "The packages could not be installed.",
    remedy: "Check the connection to the package registry and start again; what has been loaded is kept.",
  })
  await writeFile(stamp, fingerprint())
}
