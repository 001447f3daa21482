import { parentPort, workerData } from "node:worker_threads"
import { readTable } from "./read-table"
import { TableFault } from "./table-fault"

// What one file costs is paid here, with bounded memory and time, and not where everybody's requests are answered.
readTable(workerData as Uint8Array).then(
  (table) => parentPort?.postMessage({ table }),
  (cause: unknown) => {
    if (!(cause instanceof TableFault)) throw cause
    parentPort?.postMessage({ fault: { reason: cause.reason, line: cause.line } })
  },
)
