import { TableFault } from "./table-fault"
import { unpackEntry } from "./unpack-entry"
import { type ZipEntry, zipEntries } from "./zip-entries"

const workbook = "xl/workbook.xml"
const relations = "xl/_rels/workbook.xml.rels"
/** Whatever is not needed to read the first sheet is never unpacked. */
const alsoNeeded = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:sharedStrings|styles)\d*\.xml)$/i

export type Workbook = { parts: Map<string, string>; sheet: string }

/**
 * The parts of an .xlsx that its first sheet needs, as text, and which of them is the sheet.
 * @throws TableFault
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]))
  refuseMacros(entries)
  const parts = new Map<string, string>()
  const open = (name: string): string => {
    const entry = entries.get(name)
    if (!entry) throw new TableFault(name === workbook ? "kind" : "broken")
    const text = xmlOf(entry)
    parts.set(name, text)
    return text
  }
  const sheet = firstSheet(open(workbook), open(relations))
  for (const name of [...[...entries.keys()].filter((name) => alsoNeeded.test(name)), sheet]) open(name)
  if (/macroEnabled/i.test(parts.get("[Content_Types].xml") ?? "")) throw new TableFault("macros")
  return { parts, sheet }
}

function refuseMacros(entries: ReadonlyMap<string, ZipEntry>): void {
  for (const name of entries.keys()) if (/vbaProject|macrosheets\//i.test(name)) throw new TableFault("macros")
}

/** Entities can grow without an end, and no spreadsheet program declares any. */
function xmlOf(entry: ZipEntry): string {
  const bytes = unpackEntry(entry)
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new TableFault("broken")
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new TableFault("entities")
  if (text.includes("\0")) throw new TableFault("broken")
  return text
}

function firstSheet(book: string, links: string): string {
  const id = attribute(/<(?:\w+:)?sheet\s[^>]*>/.exec(book)?.[0], "\\w+:id")
  for (const [link] of links.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g))
    if (attribute(link, "Id") === id && attribute(link, "TargetMode") !== "External") {
      const target = attribute(link, "Target") ?? ""
      return target.startsWith("/") ? target.slice(1) : `xl/${target}`
    }
  throw new TableFault("broken")
}

const attribute = (tag: string | undefined, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag ?? "")?.[1]
