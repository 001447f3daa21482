import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { turns } from "@opop/media/workflows/turns"
import type { TableFaultReason } from "../../contract/product-import"
import type { Table } from "./table"
import { TableFault } from "./table-fault"

const milliseconds = 20_000
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 }

/** However many send a file at once, no more of them than this take up memory. */
const oneOfTwo = turns(2)

type Told = { table: Table } | { fault: { reason: TableFaultReason; line?: number } }

/**
 * `readTable` in a thread of its own, which is ended when it takes too long or too much memory.
 * @throws TableFault
 */
export const readTableApart = (bytes: Uint8Array): Promise<Table> => oneOfTwo(() => readInThread(bytes))

function readInThread(bytes: Uint8Array): Promise<Table> {
  const worker = new Worker(join(__dirname, "read-table-worker.js"), { workerData: bytes, resourceLimits })
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new TableFault("too_slow")), milliseconds)
    worker.once("message", (told: Told) => {
      clearTimeout(clock)
      if ("table" in told) resolve(told.table)
      else reject(new TableFault(told.fault.reason, told.fault.line))
    })
    worker.once("error", (cause: Error & { code?: string }) => {
      clearTimeout(clock)
      reject(cause.code === "ERR_WORKER_OUT_OF_MEMORY" ? new TableFault("bomb") : cause)
    })
  }).finally(() => worker.terminate()) as Promise<Table>
}
