import type { NextRequest } from "next/server"
import { streamFromDesk } from "@/features/seller/stream-from-desk"
import { defaultLanguage, isLanguage } from "@/i18n/languages"

const address = /^(products|template)\.(csv|xlsx)$/
const types: Record<string, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/** The cooperative's products, or a template for new ones, to change and upload; `lng` is the language of its headings. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/desk/exports/[file]">) {
  const [, name, format] = address.exec((await params).file) ?? []
  if (!name || !format) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } })
  const asked = request.nextUrl.searchParams.get("lng") ?? ""
  const lng = isLanguage(asked) ? asked : defaultLanguage
  return streamFromDesk(`/vendor/exports/${name}.${format}?locale=${lng}`, {
    "Content-Type": types[format] ?? "application/octet-stream",
    "Content-Disposition": `attachment; filename="opop-${name}.${format}"`,
    "X-Content-Type-Options": "nosniff",
  })
}
