import { redirect } from "next/navigation"
import type { NextRequest } from "next/server"
import { finishPayment } from "@/features/checkout/return/finish-payment"
import { readReturn } from "@/features/checkout/return/read-return"
import { defaultLanguage, isLanguage } from "@/i18n/languages"

/**
 * Where a payment comes back to. A route and no page: only a route may remember the purchase and forget the cart. It shows nothing
 * itself, and loading it again leads to the same place.
 */
export async function GET(request: NextRequest, { params }: RouteContext<"/[lng]/checkout/return">): Promise<never> {
  const { lng } = await params
  redirect(await finishPayment(isLanguage(lng) ? lng : defaultLanguage, readReturn(request.nextUrl.searchParams)))
}
