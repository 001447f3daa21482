import { CodedError } from "../domain/coded-error"

/**
 * A payment that has gone through at the gateway cannot be taken away and replaced by another: core says so in words only. The
 * gateway's report, which is on its way, makes the cart a purchase.
 * @throws CodedError `payment_processing`
 */
export async function keepingPayment<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    if (!/could not delete all payment sessions/i.test((cause as Error | null)?.message ?? "")) throw cause
    throw new CodedError("payment_processing", "This cart has been paid for and is about to become a purchase")
  }
}
