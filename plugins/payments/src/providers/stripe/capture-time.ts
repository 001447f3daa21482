/** When the buyer's money is taken. */
export type CaptureTime = "at_once" | "on_acceptance"
export type Database = { raw: (sql: string) => Promise<{ rows: { capture?: string }[] }> }

/**
 * The programme's setting, read where it is kept: nothing that a client sends along with its session can change it.
 * At once where nobody has set anything yet.
 */
export async function captureTime(database: Database | undefined): Promise<CaptureTime> {
  if (!database) return "at_once"
  try {
    const { rows } = await database.raw("select capture from programme_setting where deleted_at is null limit 1")
    return rows[0]?.capture === "on_acceptance" ? "on_acceptance" : "at_once"
  } catch (error) {
    const noSuchTable = "42P01"
    if ((error as { code?: string }).code === noSuchTable) return "at_once"
    throw error
  }
}
