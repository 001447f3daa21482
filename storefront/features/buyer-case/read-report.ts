import { openCase } from "@opop/vendor/contract/order-case"
import type { z } from "zod"
import { readRupiah } from "@/features/catalogue/read-rupiah"

const prefix = "line:"

/** The name of the field that says how many pieces of a line are meant. */
export const lineField = (lineId: string): string => `${prefix}${lineId}`

/** The fields of a report that hold texts, besides those of the lines. */
export const reportNames = ["kind", "reason", "text", "wanted", "key"] as const

type Read =
  | { ok: true; input: z.output<typeof openCase> }
  /** Which field cannot be used, and why. */
  | { ok: false; field: "lines" | "wanted" }
  | { ok: false; field: undefined; error: z.ZodError }

/**
 * A report as the backend takes it.
 * @param typed texts by the names of the fields, those of the lines among them
 * @param photos base64
 */
export function readReport(typed: Record<string, string>, photos: string[]): Read {
  const lines = Object.entries(typed).flatMap(([name, value]) => {
    const quantity = Number(value)
    return name.startsWith(prefix) && quantity > 0 ? [{ line_id: name.slice(prefix.length), quantity }] : []
  })
  if (!lines.length) return { ok: false, field: "lines" }
  const asked = typed["wanted"]?.trim()
  const wanted = asked ? readRupiah(asked) : undefined
  if (asked && wanted === undefined) return { ok: false, field: "wanted" }
  const { kind, reason, text, key } = typed
  const parsed = openCase.safeParse({ kind, reason, text, key, lines, photos, ...(wanted !== undefined && { wanted }) })
  return parsed.success ? { ok: true, input: parsed.data } : { ok: false, field: undefined, error: parsed.error }
}
