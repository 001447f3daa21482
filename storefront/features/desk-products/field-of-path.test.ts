import { expect, it } from "vitest"
import { fieldOfPath } from "./field-of-path"

it.each([
  ["title", "title.id"],
  ["title.en", "title.en"],
  ["variants.2.title", "variants.2.title.id"],
  ["variants.2.price", "variants.2.price"],
  ["packed", "packed.length"],
  ["option", "option.name.id"],
  ["pictures", "pictures"],
  ["attributes.volume", "attributes.volume"],
])("%s is mended at %s", (path, name) => expect(fieldOfPath(path)).toBe(name))
