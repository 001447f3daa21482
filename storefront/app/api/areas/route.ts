import type { NextRequest } from "next/server"
import { z } from "zod"
import { loadDistrictsOf, loadProvinces, loadRegenciesOf } from "@/features/checkout/areas/load-areas"

const query = z.union([
  z.strictObject({ province: z.string().regex(/^\d{2}$/) }),
  z.strictObject({ regency: z.string().regex(/^\d{2}\.\d{2}$/) }),
  z.strictObject({}),
])

/** Names change by law, a few times in ten years. */
const kept = { "Cache-Control": "public, max-age=86400, stale-while-revalidate=604800" }
const never = { "Cache-Control": "no-store" }

/** Provinces; with `province=31` its regencies, with `regency=31.74` its districts: a phone loads only what it shows. */
export async function GET(request: NextRequest): Promise<Response> {
  const parsed = query.safeParse(Object.fromEntries(request.nextUrl.searchParams))
  if (!parsed.success) return Response.json({ code: "invalid_input" }, { status: 400, headers: never })
  const areas = await areasOf(parsed.data)
  if (!areas.length) return Response.json({ code: "not_found" }, { status: 404, headers: never })
  return Response.json({ areas }, { headers: kept })
}

function areasOf(asked: z.output<typeof query>) {
  if ("province" in asked) return loadRegenciesOf(asked.province)
  if ("regency" in asked) return loadDistrictsOf(asked.regency)
  return loadProvinces()
}
