import type { MedusaResponse } from "@medusajs/framework/http"

/** A bank file to save: kept nowhere on the way, since it holds whole account numbers. */
export function answerBankFile(res: MedusaResponse, { number, content }: { number: string; content: string }): void {
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${number}.csv"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.send(content as never)
}
