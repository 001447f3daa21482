// TypeScript to what Node runs, file by file and without looking at types: those are npm test's business.
// From a package's folder: node ../scripts/transpile.mjs <folder of sources> <folder of output>
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { transformFileSync } from "@swc/core"

const isSource = (/** @type {string} */ path) => /\.(ts|json)$/.test(path) && !/(\.test|\.d)\.ts$/.test(path)

/** The name of what a source becomes. @param {string} path */
export const outputName = (path) => path.replace(/\.ts$/, ".js")

/**
 * One file; data is copied as it is.
 * @param {string} source @param {string} output
 */
export function transpileFile(source, output) {
  mkdirSync(dirname(output), { recursive: true })
  if (!source.endsWith(".ts")) return copyFileSync(source, output)
  const { code } = transformFileSync(source, {
    configFile: false,
    swcrc: false,
    // what is imported when it is needed stays so: modules of the newer kind cannot be required
    module: { type: "commonjs", ignoreDynamic: true },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    sourceMaps: "inline",
  })
  writeFileSync(output, code)
}

/**
 * Everything in a folder but tests, into an emptied one: what was deleted or renamed does not live on.
 * @param {string} from @param {string} to
 */
export function transpileFolder(from, to) {
  rmSync(to, { recursive: true, force: true })
  for (const path of readdirSync(from, { recursive: true, encoding: "utf8" }))
    if (isSource(path) && statSync(join(from, path)).isFile())
      transpileFile(join(from, path), join(to, outputName(path)))
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [, , from, to] = process.argv
  if (!from || !to) throw new Error("node transpile.mjs <folder of sources> <folder of output>")
  try {
    transpileFolder(from, to)
  } catch (error) {
    // the compiler's drawing of the fault says it all; where in this script it came up does not matter
    console.error(error instanceof Error ? error.message.split("\n\nCaused by:")[0] : error)
    process.exit(1)
  }
}
