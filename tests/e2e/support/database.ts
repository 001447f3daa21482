import pg from "pg"

/** Runs one statement on the shop's database, for what no screen can do yet. */
export async function database(statement: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] })
  await client.connect()
  try {
    await client.query(statement, values)
  } finally {
    await client.end()
  }
}
