import pg from "pg"

/** Runs one statement on the shop's database, for what no screen can do yet, and answers with its rows. */
export async function database(statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] })
  await client.connect()
  try {
    return (await client.query(statement, values)).rows
  } finally {
    await client.end()
  }
}
