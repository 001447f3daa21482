import type { NextRequest } from "next/server"
import { streamFromDesk } from "@/features/seller/stream-from-desk"
import { defaultLanguage, isLanguage } from "@/i18n/languages"

const address = /^(20\d{2}-(?:0[1-9]|1[0-2]))\.(csv|pdf)$/
const types: Record<string, string> = { csv: "text/csv; charset=utf-8", pdf: "application/pdf" }

/** A month's statement to keep: `2026-11.csv`, `2026-11.pdf`; `lng` is the language of its words. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/desk/statements/[file]">) {
  const [, month, format] = address.exec((await params).file) ?? []
  if (!month || !format) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } })
  const asked = request.nextUrl.searchParams.get("lng") ?? ""
  const lng = isLanguage(asked) ? asked : defaultLanguage
  return streamFromDesk(`/vendor/statements/${month}.${format}?locale=${lng}`, {
    "Content-Type": types[format] ?? "application/octet-stream",
    "Content-Disposition": `attachment; filename="opop-${month}.${format}"`,
  })
}
