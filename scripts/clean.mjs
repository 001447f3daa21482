// Removes a build's folder, so that what was deleted or renamed in the sources does not live on in it.
import { rmSync } from "node:fs"

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true })
