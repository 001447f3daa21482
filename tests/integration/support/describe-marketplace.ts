import { Agent } from "node:http"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { bank } from "../../doubles/bank/bank"
import type { Api } from "./http-client"
import { type Marketplace, openMarketplace, useTestBank } from "./marketplace"

type Options = Parameters<typeof openMarketplace>[1] & {
  /** Whether changes reach the search index; in the background, which only disturbs tests that don't search. */
  search?: boolean
  /** Whether letters are written. */
  letters?: boolean
}

export type Database = { raw: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }
type Suite = (test: { market: () => Marketplace; database: Database; api: Api }) => void

/** Tests on a real database with the whole application; each test starts from the same freshly opened marketplace. */
export function describeMarketplace(
  name: string,
  { search = false, letters = false, ...options }: Options,
  suite: Suite,
): void {
  medusaIntegrationTestRunner({
    // the database is named after it, and PostgreSQL cuts names at 63 letters
    moduleName: name.replace(/\W+/g, "-").slice(0, 24),
    cwd: fileURLToPath(new URL("../../../backend", import.meta.url)),
    hooks: {
      beforeServerStart: useTestBank,
    },
    testSuite: ({ getContainer, dbConnection, api }) => {
      let market: Marketplace
      beforeAll(async () => {
        // a connection that was kept while nobody asked may be closed by the server just when it is used again
        Object.assign((api as { defaults: object }).defaults, { httpAgent: new Agent({ keepAlive: false }) })
        await indexReady(getContainer())
        if (!search) Object.assign(getContainer().resolve(Modules.SEARCH), { ingest: async () => undefined })
        if (!letters)
          Object.assign(getContainer().resolve(Modules.NOTIFICATION), { createNotifications: async () => [] })
        market = await openMarketplace(getContainer(), options)
        // made by a migration script, which the runner does not run
        const script = createRequire(import.meta.url)("@opop/vendor/migration-scripts/unique-capture-transactions")
        await script.default({ container: getContainer(), args: [] })
      })
      beforeEach(() => bank.reset())
      describe(name, () => suite({ market: () => market, database: dbConnection as Database, api: api as Api }))
    },
  })
}

/** The index is filled in the background at start, which would race the runner's snapshot of the database. */
async function indexReady(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH) as { listIndexes: () => Promise<{ status: string }[]> }
  for (let attempt = 0; attempt < 200; attempt++) {
    if ((await search.listIndexes()).every(({ status }) => status === "ready")) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error("The search index did not become ready")
}
