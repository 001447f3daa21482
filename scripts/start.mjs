// npm start: from a fresh clone to a running shop.
import { explain } from "./explain.mjs"
import { checkNode } from "./steps/check-machine.mjs"

/** @type {{ name: string, stop: () => Promise<void> }[]} */
const running = []
let stopping = false

async function main() {
  checkNode()
  const { mailFolder, startSettings } = await import("./settings.mjs")
  const { claimInstance } = await import("./instance.mjs")
  const { prepare } = await import("./prepare.mjs")
  const { startBackend, startStorefront } = await import("./services/services.mjs")
  const { bold, dim, secondsSinceStart, step } = await import("./step.mjs")
  const settings = startSettings()
  const release = await claimInstance(settings.home)
  process.once("exit", release)
  console.log(bold("OPOP Jawa Timur"))

  await prepare(settings, (service) => running.push(service))
  const backend = await step("Starting the backend", () => startBackend(settings))
  running.push(backend)
  const storefront = await step("Starting the storefront", () => startStorefront(settings))
  running.push(storefront)
  const { STOREFRONT_URL = "", BACKEND_URL = "" } = settings.env
  // the first visitor finds the home pages made
  for (const language of ["id", "en"])
    await fetch(`http://localhost:${settings.ports.storefront}/${language}`).catch(() => undefined)
  const { welcome } = await import("./welcome.mjs")
  console.log(
    welcome({ storefront: STOREFRONT_URL, backend: BACKEND_URL, logs: settings.logs, mail: mailFolder(settings) }),
  )
  console.log(dim(`Ready after ${secondsSinceStart()}. Ctrl-C stops everything.`))

  for (const { name, ended } of [backend, storefront]) {
    void ended.then(() => {
      if (stopping) return
      console.error(`\nThe ${name} has stopped by itself; see ${settings.logs}/${name}.log.`)
      void stopAll(1)
    })
  }
}

/** @param {number} code */
async function stopAll(code) {
  if (stopping) return
  stopping = true
  for (const service of running.reverse())
    await service.stop().catch((error) => console.error(`${service.name}: ${error.message}`))
  process.exit(code)
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    console.log("\nStopping …")
    void stopAll(signal === "SIGINT" ? 130 : 143)
  })
}

main().catch(async (error) => {
  if (stopping) return
  console.error(explain(error))
  await stopAll(1)
})
