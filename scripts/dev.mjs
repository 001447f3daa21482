// npm run dev: the developer's loop. The storefront and the backend watch themselves; a change in a plugin or in the
// demonstration is compiled here, and the backend is started again with it.
import { spawn } from "node:child_process"
import { rmSync } from "node:fs"
import { join, relative } from "node:path"
import { explain } from "./explain.mjs"
import { claimInstance } from "./instance.mjs"
import { prepare } from "./prepare.mjs"
import { mailFolder, root, startSettings } from "./settings.mjs"
import { bold, dim, red } from "./step.mjs"
import { checkNode } from "./steps/check-machine.mjs"
import { medusa } from "./steps/database.mjs"
import { welcome } from "./welcome.mjs"

/** @type {{ name: string, stop: () => Promise<void> }[]} */
const running = []
let stopping = false

async function main() {
  checkNode()
  const settings = startSettings()
  process.once("exit", await claimInstance(settings.home))
  await prepare(settings, (service) => running.push(service))
  const env = { ...settings.env, NODE_ENV: "development" }
  const backend = keepRunning(
    "backend",
    medusa,
    ["develop", "--port", String(settings.ports.backend)],
    join(root, "backend"),
    env,
  )
  const next = join(root, "storefront", "node_modules", "next", "dist", "bin", "next")
  keepRunning(
    "storefront",
    process.execPath,
    [next, "dev", "-p", String(settings.ports.storefront)],
    join(root, "storefront"),
    {
      ...env,
      BACKEND_URL: `http://localhost:${settings.ports.backend}`,
    },
  )
  await watchPackages(() => backend.restart())
  const { STOREFRONT_URL = "", BACKEND_URL = "" } = settings.env
  const folders = { logs: "this window", mail: mailFolder(settings) }
  console.log(welcome({ storefront: STOREFRONT_URL, backend: BACKEND_URL, ...folders }))
}

/**
 * A process whose lines appear here under its name.
 * @param {string} name @param {string} command @param {string[]} args @param {string} cwd @param {Record<string, string>} env
 */
function keepRunning(name, command, args, cwd, env) {
  const launch = () => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => process.stdout.write(String(chunk).replace(/^(?=.)/gm, dim(`${name} │ `))))
    }
    return child
  }
  let child = launch()
  const stop = async () => {
    const ended = new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) : resolve(null)))
    if (child.pid) process.kill(-child.pid, "SIGTERM")
    await ended
  }
  running.push({ name, stop })
  return {
    restart: async () => {
      await stop()
      // everything may have been stopped meanwhile
      if (!stopping) child = launch()
    },
  }
}

/** @param {() => Promise<void>} onChange */
async function watchPackages(onChange) {
  const { watch } = await import("chokidar")
  const packages = [
    "plugins/media",
    "plugins/vendor",
    "plugins/halal",
    "plugins/curation",
    "plugins/payments",
    "demonstration",
  ]
  /** @type {NodeJS.Timeout | undefined} */
  let pending
  const soon = () => {
    clearTimeout(pending)
    pending = setTimeout(() => void onChange().catch((error) => console.error(explain(error))), 300)
  }
  const sources = packages.map((name) => join(root, name, "src"))
  watch(sources, { ignoreInitial: true, ignored: /\.test\.ts$/ }).on("all", (event, path) => {
    if (!/\.(ts|json)$/.test(path)) return
    void compile(event, path).then(soon, (error) => console.error(red(`${relative(root, path)}: ${error.message}`)))
  })
  console.log(`${bold("Watching")} ${packages.join(", ")}`)
}

/** @param {string} event @param {string} path */
async function compile(event, path) {
  const [kind = "", name = "", ...rest] = relative(root, path).split(/[\\/]/)
  const target =
    kind === "plugins" ? join(root, kind, name, ".medusa", "server", ...rest) : join(root, kind, "dist", ...rest)
  const output = target.replace(/\.ts$/, ".js")
  if (event === "unlink") return rmSync(output, { force: true })
  if (event !== "add" && event !== "change") return
  const { transpileFile } = await import("./transpile.mjs")
  transpileFile(path, output)
}

/** @param {number} code */
async function stopAll(code) {
  if (stopping) return
  stopping = true
  for (const service of running.reverse()) await service.stop().catch(() => undefined)
  process.exit(code)
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stopAll(130))

main().catch(async (error) => {
  console.error(explain(error))
  await stopAll(1)
})
