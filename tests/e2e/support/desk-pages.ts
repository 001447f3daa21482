import { readdirSync } from "node:fs"
import { join } from "node:path"

// the tests run in their package's folder
const folder = join(process.cwd(), "../storefront/app/[lng]/(seller)/seller")

/** Every page of the desk as the storefront's folders name it: `/orders/[id]/send`; the first page is empty. */
export const deskPages: string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => `/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith("/page.tsx"))
  .map((file) => file.slice(0, -"/page.tsx".length))
  .sort()

/** @param path below `/seller`, without its query @returns which page answers there; a name wins over a place for any id */
export function deskPageOf(path: string): string | undefined {
  const parts = path.split("/")
  const fits = (page: string) => {
    const names = page.split("/")
    return names.length === parts.length && names.every((name, at) => name.startsWith("[") || name === parts[at])
  }
  const dynamic = (page: string) => page.split("[").length
  return deskPages.filter(fits).sort((a, b) => dynamic(a) - dynamic(b))[0]
}
