import { CodedError } from "@opop/vendor/domain/coded-error"
import { z } from "zod"
import type { MidtransBank, MidtransOptions } from "./midtrans-options"
import { type Transaction, transaction } from "./transaction"

const refusal = z.object({ status_code: z.string().default(""), status_message: z.string().default("") })

export type Charge = {
  order_id: string
  /** Whole rupiah. */
  amount: number
  /** null: a QR code. */
  bank: MidtransBank | null
}

/** Midtrans' Core API (docs.midtrans.com). An order there is a payment session here. */
export class MidtransClient {
  constructor(private readonly options: MidtransOptions) {}

  /** @throws CodedError `payment_declined` when Midtrans refuses, `gateway_unreachable` */
  async charge({ order_id, amount, bank }: Charge): Promise<Transaction> {
    const how = bank ? { payment_type: "bank_transfer", bank_transfer: { bank } } : { payment_type: "qris" }
    const body = {
      ...how,
      transaction_details: { order_id, gross_amount: amount },
      custom_expiry: { expiry_duration: this.options.minutes, unit: "minute" },
    }
    const answer = await this.ask("POST", "/v2/charge", body)
    return answer.found ?? declined(answer.why)
  }

  /** @returns null when Midtrans knows no such transaction */
  async status(orderId: string): Promise<Transaction | null> {
    const answer = await this.ask("GET", `/v2/${encodeURIComponent(orderId)}/status`)
    if (answer.found) return answer.found
    return answer.code === "404" ? null : declined(answer.why)
  }

  /** Nobody may pay it any more. @returns false when it cannot be cancelled (any more), or never was */
  async cancel(orderId: string): Promise<boolean> {
    const { code, why } = await this.ask("POST", `/v2/${encodeURIComponent(orderId)}/cancel`)
    if (code === "200") return true
    return code === "404" || code === "412" ? false : declined(why)
  }

  /**
   * Straight back to where it came from. The same key again is the same refund.
   * @throws CodedError `payment_declined` with Midtrans' reason, `gateway_unreachable`
   */
  async refund(orderId: string, amount: number, key: string, reason: string): Promise<void> {
    const path = `/v2/${encodeURIComponent(orderId)}/refund/online/direct`
    const { code, why } = await this.ask("POST", path, { refund_key: key, amount, reason })
    if (code !== "200") declined(why)
  }

  private async ask(method: "GET" | "POST", path: string, body?: object) {
    const { apiUrl, serverKey, timeout = 20_000 } = this.options
    const answer: unknown = await fetch(new URL(path, apiUrl), {
      method,
      headers: {
        Accept: "application/json",
        "Content-Type": "application/json",
        Authorization: `Basic ${Buffer.from(`${serverKey}:`).toString("base64")}`,
      },
      signal: AbortSignal.timeout(timeout),
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
      .then(async (response) => {
        if (response.status >= 500) throw new Error(`Midtrans answers ${response.status}`)
        return response.json()
      })
      .catch((cause) => unreachable(cause))
    const { status_code, status_message } = refusal.parse(answer)
    const found = transaction.safeParse(answer)
    // 407: it has expired, and the answer says so
    const good = ["200", "201", "202", "407"].includes(status_code) && found.success
    return { code: status_code, why: `${status_code} ${status_message}`, found: good ? found.data : null }
  }
}

function declined(why: string): never {
  throw new CodedError("payment_declined", `Midtrans refuses: ${why}`)
}

function unreachable(cause: unknown): never {
  throw Object.assign(new CodedError("gateway_unreachable", "Midtrans does not answer"), { cause })
}
