import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ownershipCases } from "./ownership-cases"

it.each(ownershipCases)("%s: is tried in %s", (_, file, test) => {
  const source = readFileSync(join(import.meta.dirname, "..", file), "utf8")
  const names = [...source.matchAll(/\bit(?:\.each\([^)]*\))?\(\s*"([^"]*)"/g)].map(([, name]) => name)
  expect(names.filter((name) => name?.includes(test))).not.toEqual([])
})
