/** What a gateway says about a payment, in whole units of its currency. */
export type GatewayRecord = { captured: number; refunded: number }

/**
 * Reads the gateway's own record from what a provider's `retrievePayment` answered: its field `gateway_record`, which a provider with
 * a gateway fills from there and not from our rows.
 * @returns null where there is none (a bank transfer): there is nothing to compare
 */
export function gatewayRecord(data: Record<string, unknown> | null | undefined): GatewayRecord | null {
  const record = data?.["gateway_record"] as Partial<GatewayRecord> | null | undefined
  if (typeof record?.captured !== "number" || typeof record.refunded !== "number") return null
  return { captured: record.captured, refunded: record.refunded }
}
