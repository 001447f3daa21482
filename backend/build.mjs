// Puts together what runs: this application, transpiled, and the admin that `medusa build` has made beside it.
import { copyFileSync, cpSync, rmSync } from "node:fs"
import { transpileFile, transpileFolder } from "../scripts/transpile.mjs"

const output = ".medusa/server"
rmSync(output, { recursive: true, force: true })
transpileFolder("src", `${output}/src`)
transpileFile("medusa-config.ts", `${output}/medusa-config.js`)
copyFileSync("package.json", `${output}/package.json`)
cpSync(".medusa/admin", `${output}/public/admin`, { recursive: true })
