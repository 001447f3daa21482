import type { LedgerAccount, LedgerKind } from "../contract/ledger"
import type { LedgerTransactionInput, PostedTransaction } from "./ledger-transaction"

type Owner = { order_id: string; purchase_id: string | null; cooperative_id: string; currency_code: string }
type EventKind = "sale" | "shipping" | "refund"
const eventKinds = new Set<LedgerKind>(["sale", "shipping", "refund"])

/** The postings of one order: those that stand, and those that are to be added. */
export class Bookkeeper {
  readonly added: LedgerTransactionInput[] = []
  private readonly all: PostedTransaction[]
  /** Where the cooperative's money of this order stands: after its release, whatever happens touches what is available. */
  readonly standing: "pending" | "available"

  constructor(
    private readonly owner: Owner,
    posted: PostedTransaction[],
  ) {
    this.all = [...posted]
    this.standing = posted.some(({ kind }) => kind === "release") ? "available" : "pending"
  }

  /** Adds a movement; one of nothing is none. */
  book(kind: LedgerKind, key: string, amounts: Partial<Record<LedgerAccount, number>>, occurred_at: Date): void {
    const postings = Object.entries(amounts).flatMap(([account, amount]) =>
      amount ? [{ account: account as LedgerAccount, amount }] : [],
    )
    if (!postings.length) return
    const { order_id, purchase_id, cooperative_id, currency_code } = this.owner
    const transaction = { key, kind, order_id, purchase_id, cooperative_id, currency_code, occurred_at, postings }
    this.added.push(transaction)
    this.all.push(transaction)
  }

  /** Whether a capture or refund of this id stands. */
  has(id: string): boolean {
    return this.events().some((event) => event.id === id)
  }

  /** Booked captures and refunds that were not taken back. */
  events(): { key: string; kind: EventKind; id: string; held: number }[] {
    const keys = new Set(this.all.map(({ key }) => key))
    return this.all.flatMap(({ key, kind, postings }) => {
      if (!eventKinds.has(kind) || key.endsWith(":void") || keys.has(`${key}:void`)) return []
      return [{ key, kind: kind as EventKind, id: key.slice(key.indexOf(":") + 1), held: sum(postings, "held") }]
    })
  }

  get captured(): number {
    return -this.total(["sale", "shipping"], "held") || 0
  }
  get shipping(): number {
    return -this.total(["shipping"], "held") || 0
  }
  get refunded(): number {
    return this.total(["refund"], "held")
  }
  /** Taken by a dispute that is open or lost. */
  get disputed(): number {
    return this.total(["dispute"], "held")
  }
  get commission(): number {
    return this.total(["commission"], "commission")
  }
  get feeTax(): number {
    return this.total(["commission"], "fee_tax")
  }

  /** Named after the event that makes it due; where that name is taken, or nothing happened, numbered. */
  commissionKey(cause: string | null): string {
    const keys = new Set(this.all.map(({ key }) => key))
    const named = `commission:${cause}`
    if (cause && !keys.has(named)) return named
    return `commission:${this.owner.order_id}:${this.all.filter(({ kind }) => kind === "commission").length}`
  }

  private total(kinds: LedgerKind[], account: LedgerAccount): number {
    return this.all.reduce((all, { kind, postings }) => (kinds.includes(kind) ? all + sum(postings, account) : all), 0)
  }
}

const sum = (postings: PostedTransaction["postings"], account: LedgerAccount): number =>
  postings.reduce((all, posting) => (posting.account === account ? all + posting.amount : all), 0)
