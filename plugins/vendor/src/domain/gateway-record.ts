/** What a gateway says about a payment, in whole units of its currency. */
export type GatewayRecord = { captured: number; refunded: number }

type Data = Record<string, unknown>

/**
 * Reads what a provider's `retrievePayment` answered. Providers whose data carries `gateway_record` have converted it themselves;
 * of Stripe's own data the amounts are read, which it keeps in hundredths for rupiah.
 * @returns null for a provider without a gateway (a bank transfer), or data that says nothing: there is nothing to compare
 */
export function gatewayRecord(provider_id: string, data: Data | null | undefined): GatewayRecord | null {
  const own = data?.["gateway_record"] as Partial<GatewayRecord> | undefined
  if (typeof own?.captured === "number" && typeof own.refunded === "number")
    return { captured: own.captured, refunded: own.refunded }
  return provider_id === "pp_stripe_stripe" ? stripeRecord(data ?? {}) : null
}

function stripeRecord(data: Data): GatewayRecord | null {
  const { amount_received, currency } = data
  if (typeof amount_received !== "number" || currency !== "idr") return null
  const charge = data["latest_charge"] as Data | string | null | undefined
  const expanded = charge && typeof charge === "object" ? charge["amount_refunded"] : undefined
  const refunded = data["amount_refunded"] ?? expanded
  if (typeof refunded !== "number") return null
  return { captured: amount_received / 100, refunded: refunded / 100 }
}
