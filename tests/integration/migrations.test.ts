import { readdirSync } from "node:fs"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"

const plugins = fileURLToPath(new URL("../../plugins", import.meta.url))

/** All modules note in one table, by name, which migrations have run: of two with one name the second would never run. */
it("every migration has a name of its own", () => {
  const names = readdirSync(plugins, { recursive: true, encoding: "utf8" })
    .filter((path) => /[\\/]src[\\/]modules[\\/][^\\/]+[\\/]migrations[\\/]Migration\d+\.ts$/.test(path))
    .filter((path) => !path.includes("node_modules"))
    .map((path) => basename(path))
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
