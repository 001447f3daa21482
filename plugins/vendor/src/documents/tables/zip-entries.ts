import { TableFault } from "./table-fault"

/** One file in a ZIP, as its directory describes it; nothing of it has been unpacked. */
export type ZipEntry = { name: string; method: 0 | 8; packed: Uint8Array; size: number }

const limits = { entries: 500, unpacked: 80 * 1024 * 1024, ratio: 150, ratioFrom: 4 * 1024 * 1024 }
const signs = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 }
const endLength = 22
const longestComment = 0xffff

/**
 * What a ZIP says it holds. One that says too much, or that hides the same bytes in several entries, is a bomb.
 * @throws TableFault `broken`, `encrypted`, `bomb`
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new TableFault("bomb")
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    const { entry, next } = entryAt(bytes, view, at)
    entries.push(entry)
    at = next
  }
  check(entries)
  return entries
}

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= lowest; at--) if (view.getUint32(at, true) === signs.end) return at
  throw new TableFault("broken")
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== signs.entry) throw new TableFault("broken")
  if (view.getUint16(at + 8, true) & 1) throw new TableFault("encrypted")
  const method = view.getUint16(at + 10, true)
  if (method !== 0 && method !== 8) throw new TableFault("broken")
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
    number,
    number,
    number,
  ]
  const local = view.getUint32(at + 42, true)
  // sizes of 4 GB stand elsewhere, which no file of ours needs
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== signs.local) throw new TableFault("broken")
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packed > view.byteLength) throw new TableFault("broken")
  return {
    entry: {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      ...{ method, size },
      packed: bytes.subarray(start, start + packed),
    },
    next: at + 46 + name + extra + comment,
  }
}

function check(entries: readonly ZipEntry[]): void {
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw new TableFault("broken")
  let unpacked = 0
  for (const { packed, size } of entries) {
    unpacked += size
    if (size > limits.ratioFrom && size > packed.length * limits.ratio) throw new TableFault("bomb")
  }
  if (unpacked > limits.unpacked) throw new TableFault("bomb")
  let covered = 0
  for (const { packed } of [...entries].sort((a, b) => a.packed.byteOffset - b.packed.byteOffset)) {
    if (packed.byteOffset < covered) throw new TableFault("bomb")
    covered = packed.byteOffset + packed.length
  }
}
