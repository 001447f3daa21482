import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementCsv } from "../documents/statement-csv"
import { statementPdf } from "../documents/statement-pdf"
import { CodedError } from "../domain/coded-error"
import { statementPath } from "../domain/statement-path"
import { loadStatement } from "../queries/load-statement"
import { readerLanguage } from "./reader-language"

/**
 * Answers with a cooperative's statement of the month in the path, in the format that its ending names.
 * @throws CodedError `month_unknown`
 */
export async function answerStatement(req: MedusaRequest, res: MedusaResponse, cooperative_id: string): Promise<void> {
  const asked = statementPath(req.params["month"] ?? "")
  if (!asked) throw new CodedError("month_unknown", "A month looks like 2026-11")
  const statement = await loadStatement(req.scope, cooperative_id, asked.month)
  const language = readerLanguage(req)
  res.setHeader("cache-control", "private, no-store")
  if (asked.format === "json") {
    res.json({ statement })
    return
  }
  res.setHeader(
    "content-disposition",
    `attachment; filename="${statement.cooperative.handle}-${asked.month}.${asked.format}"`,
  )
  if (asked.format === "csv") {
    res.type("text/csv; charset=utf-8").send(statementCsv(statement, language))
    return
  }
  res.type("application/pdf").send(await statementPdf(statement, language, new Date().toISOString()))
}
