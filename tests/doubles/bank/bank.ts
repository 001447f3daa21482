/** One payment at the gateway: captured once and in full, refunded by amount up to that, cancelled only before. */
export type Intent = {
  id: string
  session_id: string
  amount: number
  captured: number
  refunded: number
  status: "pending" | "authorized" | "captured" | "canceled"
  keys: Set<string>
}

/** What the gateway says to a new payment. */
export type Mode = "authorized" | "captured" | "requires_more" | "pending_authorization"

type Bank = {
  intents: Map<string, Intent>
  mode: Mode
  /** Operations that fail the next time, with their message. */
  failNext: Partial<Record<"create" | "authorize" | "capture" | "refund" | "cancel", string>>
  calls: string[]
  reset: () => void
}

const shared = globalThis as unknown as { opopTestBank?: Bank }

shared.opopTestBank ??= {
  intents: new Map(),
  mode: "authorized",
  failNext: {},
  calls: [],
  reset() {
    this.intents.clear()
    this.mode = "authorized"
    this.failNext = {}
    this.calls.length = 0
  },
}

/** The gateway's state, in the process of the test: the provider that talks to it is loaded by another module loader. */
export const bank: Bank = shared.opopTestBank
