import "server-only"
import { importAnswer, importsAnswer } from "@opop/vendor/contract/product-import"
import type { z } from "zod"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

export type LatestImport = z.output<typeof importsAnswer>["imports"][number]

/** The cooperative's latest files of products. */
export async function loadImports(token: string): Promise<Result<LatestImport[]>> {
  const answer = await askBackend("/vendor/imports", { schema: importsAnswer, token })
  return answer.ok ? { ok: true, data: answer.data.imports } : answer
}

/** One of them, with what it asks for and what is wrong with it. */
export async function loadImport(token: string, id: string) {
  const answer = await askBackend(`/vendor/imports/${encodeURIComponent(id)}`, { schema: importAnswer, token })
  return answer.ok ? { ok: true as const, data: answer.data.import } : answer
}
