/** One payment at the gateway: captured once, in whole or in part, refunded by amount up to that, cancelled only before. */
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
  /** The next one is carried out, and its answer lost on the way. */
  dropNext: "refund" | "capture" | null
  /** Gateways that capture nothing but the whole say so in the payment's data. */
  wholeOnly: boolean
  calls: string[]
  reset: () => void
}

const shared = globalThis as unknown as { opopTestBank?: Bank }

shared.opopTestBank ??= {
  intents: new Map(),
  mode: "authorized",
  failNext: {},
  dropNext: null,
  wholeOnly: false,
  calls: [],
  reset() {
    this.intents.clear()
    this.mode = "authorized"
    this.failNext = {}
    this.dropNext = null
    this.wholeOnly = false
    this.calls.length = 0
  },
}

/** The gateway's state, in the process of the test: the provider that talks to it is loaded by another module loader. */
export const bank: Bank = shared.opopTestBank
