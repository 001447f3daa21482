// Builds every package in the order of their dependencies; what has not changed comes from the cache.
import { delimiter, join } from "node:path"
import { runCommand } from "../run-command.mjs"
import { root } from "../settings.mjs"

export const turbo = join(root, "node_modules", ".bin", process.platform === "win32" ? "turbo.cmd" : "turbo")

/** turbo runs the packages' scripts through pnpm, which is installed with the packages. */
export const withPnpm = { PATH: [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter) }

/** @param {import("../settings.mjs").Settings} settings */
export async function build({ logs, env }) {
  await runCommand(turbo, ["run", "build", "--output-logs=new-only", "--log-order=grouped"], {
    cwd: root,
    log: join(logs, "build.log"),
    env: { ...env, ...withPnpm },
    failure: "The build failed.",
    remedy: "Mend what the log names; `npm test` checks the types too.",
  })
}
