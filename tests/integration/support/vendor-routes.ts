import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const exported = /export\s+(?:const|(?:async\s+)?function)\s+(GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD)\b/g

/** Every route under /vendor that any plugin or the application has, as `GET /vendor/orders/:id`, read from the sources. */
export function vendorRoutes(): string[] {
  const packages = ["backend", ...readdirSync(join(root, "plugins")).map((name) => join("plugins", name))]
  return packages.flatMap((name) => routesBelow(join(root, name, "src", "api"))).sort()
}

function routesBelow(api: string): string[] {
  const vendor = join(api, "vendor")
  if (!existsSync(vendor)) return []
  const files = readdirSync(vendor, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|[\\/])route\.ts$/.test(file),
  )
  return files.flatMap((file) => {
    const folders = file.split(/[\\/]/).slice(0, -1)
    const path = ["", "vendor", ...folders].join("/").replace(/\[(\w+)\]/g, ":$1")
    const methods = [...readFileSync(join(vendor, file), "utf8").matchAll(exported)].map(([, method]) => method)
    if (!methods.length) throw new Error(`${join(vendor, file)} exports no method that this can read`)
    return methods.map((method) => `${method} ${path}`)
  })
}
