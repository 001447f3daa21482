import type { NextRequest } from "next/server"
import { streamFromDesk } from "@/features/seller/stream-from-desk"

const papers: Record<string, string> = { label: "/vendor/labels", "packing-list": "/vendor/packing-lists" }

/** Labels or packing lists of the orders that were selected, `orders` once or several times, as one PDF. */
export async function GET(request: NextRequest) {
  const asked = request.nextUrl.searchParams
  const path = papers[asked.get("paper") ?? ""]
  const orders = asked.getAll("orders").filter(Boolean).join(",").slice(0, 3500)
  if (!path || !orders) return new Response(null, { status: 400, headers: { "Cache-Control": "no-store" } })
  const query = new URLSearchParams({ orders })
  if (asked.get("sheet") === "a4" && asked.get("paper") === "label") query.set("sheet", "a4")
  return streamFromDesk(`${path}?${query}`, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `inline; filename="opop-${asked.get("paper")}.pdf"`,
  })
}
