import { TableFault } from "./table-fault"

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, else Windows-1252, which old Excel writes and which cannot be told from rubbish:
 * the caller says so.
 * @throws TableFault `encoding`
 */
export function decodeText(bytes: Uint8Array): { text: string; windows_1252: boolean } {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null
  const text = decode(bytes, wide ?? "utf-8")
  // no text holds a NUL: this is UTF-16 without its mark, or no text at all
  if (text?.includes("\0") || (text === null && (wide || bytes.includes(0)))) throw new TableFault("encoding")
  if (text !== null) return { text, windows_1252: false }
  return { text: decode(bytes, "windows-1252") ?? "", windows_1252: true }
}
