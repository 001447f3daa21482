import { randomUUID } from "node:crypto"
import { AbstractPaymentProvider, BigNumber, ModuleProvider, Modules } from "@medusajs/framework/utils"
import { bank, type Intent } from "./bank"

type Data = { intent_id?: string; session_id?: string; capture_amount?: number } | undefined
type Call = { data?: Data; amount?: unknown; context?: { idempotency_key?: string } }

/** A stand-in for a real gateway: strict where gateways are strict, and made to fail on demand. */
class BankProvider extends AbstractPaymentProvider {
  static override identifier = "bank"

  constructor(container: Record<string, unknown>, options: Record<string, unknown>) {
    super(container as never, options)
  }

  async initiatePayment({ data, amount }: Call) {
    const id = `pi_${randomUUID().slice(0, 8)}`
    this.answer("create", id)
    const session_id = String(data?.session_id)
    bank.intents.set(id, {
      id,
      session_id,
      amount: whole(amount),
      captured: 0,
      refunded: 0,
      status: "pending",
      keys: new Set(),
    })
    const remembered = { intent_id: id, session_id, ...(bank.wholeOnly && { whole_capture_only: true }) }
    return { id, status: "pending" as const, data: remembered }
  }

  async authorizePayment({ data }: Call) {
    const intent = this.intent(data)
    this.answer("authorize", intent.id)
    if (intent.status !== "pending") return { data: { ...data }, status: intent.status }
    if (bank.mode === "requires_more" || bank.mode === "pending_authorization")
      return { data: { ...data }, status: bank.mode }
    intent.status = bank.mode
    if (bank.mode === "captured") intent.captured = intent.amount
    return { data: { ...data }, status: intent.status }
  }

  async capturePayment({ data, context }: Call) {
    const intent = this.intent(data)
    this.answer("capture", intent.id)
    if (this.seen(intent, context)) return { data: { ...data } }
    if (intent.captured) throw new Error(`${intent.id} is captured already`)
    if (intent.status === "canceled") throw new Error(`${intent.id} is cancelled`)
    intent.captured = data?.capture_amount ?? intent.amount
    intent.status = "captured"
    this.drop("capture")
    return { data: { ...data } }
  }

  async refundPayment({ data, amount, context }: Call) {
    const intent = this.intent(data)
    this.answer("refund", intent.id)
    if (this.seen(intent, context)) return { data: { ...data } }
    if (intent.refunded + whole(amount) > intent.captured) throw new Error(`${intent.id} has not that much left`)
    intent.refunded += whole(amount)
    this.drop("refund")
    return { data: { ...data } }
  }

  async cancelPayment({ data }: Call) {
    const intent = this.intent(data)
    this.answer("cancel", intent.id)
    if (intent.captured) throw new Error(`${intent.id} is captured and cannot be cancelled`)
    intent.status = "canceled"
    return { data: { ...data } }
  }

  async deletePayment({ data }: Call) {
    return { data: { ...data } }
  }

  async updatePayment({ data, amount }: Call) {
    this.intent(data).amount = whole(amount)
    return { data: { ...data } }
  }

  async retrievePayment({ data }: Call) {
    const intent = bank.intents.get(data?.intent_id ?? "")
    const gateway_record = intent && { captured: intent.captured, refunded: intent.refunded }
    return { data: { ...data, ...(gateway_record && { gateway_record }) } }
  }

  async getPaymentStatus({ data }: Call) {
    return { data: { ...data }, status: this.intent(data).status }
  }

  async getWebhookActionAndData({ data }: { data: Record<string, unknown> }) {
    return {
      action: data["action"],
      data: { session_id: data["session_id"], amount: new BigNumber(Number(data["amount"])) },
    } as never
  }

  private answer(operation: keyof typeof bank.failNext, id: string): void {
    bank.calls.push(`${String(operation)}:${id}`)
    const failure = bank.failNext[operation]
    if (!failure) return
    delete bank.failNext[operation]
    throw new Error(failure)
  }

  private drop(operation: "refund" | "capture"): void {
    if (bank.dropNext !== operation) return
    bank.dropNext = null
    throw new Error("The answer was lost")
  }

  private intent(data: Data): Intent {
    const intent = bank.intents.get(data?.intent_id ?? "")
    if (!intent) throw new Error(`The bank knows no ${data?.intent_id}`)
    return intent
  }

  private seen(intent: Intent, context: Call["context"]): boolean {
    const key = context?.idempotency_key
    if (!key) return false
    if (intent.keys.has(key)) return true
    intent.keys.add(key)
    return false
  }
}

/** Gateways for rupiah take whole amounts. */
const whole = (amount: unknown): number => Math.round(new BigNumber(amount as never).numeric)

export default ModuleProvider(Modules.PAYMENT, { services: [BankProvider] })
