import { expect, it } from "vitest"
import { codePrefix } from "./code-prefix"

it.each([
  ["taysir-jember", "TAYSIRJE"],
  ["kopontren-nurul-huda-malang", "NURULHUD"],
  ["kopontren", "KOPONTRE"],
])("of %s is %s", (handle, prefix) => expect(codePrefix(handle)).toBe(prefix))
