import { Inflate } from "fflate"
import { TableFault } from "./table-fault"
import type { ZipEntry } from "./zip-entries"

/** Small enough that even the densest packing makes no more than some megabytes of it at a time. */
const step = 8192

/**
 * Unpacks one file of a ZIP, counting what really comes out: what the directory says is a claim.
 * @throws TableFault `bomb` as soon as it is more than that, `broken` when it is less or no packed data
 */
export function unpackEntry({ method, packed, size }: ZipEntry): Uint8Array {
  if (method === 0) {
    if (packed.length !== size) throw new TableFault("broken")
    return packed
  }
  const whole = new Uint8Array(size)
  let filled = 0
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new TableFault("bomb")
    whole.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch (cause) {
    if (cause instanceof TableFault) throw cause
    throw new TableFault("broken")
  }
  if (filled !== size) throw new TableFault("broken")
  return whole
}
