import type { CaseAction, CaseParty, CaseState } from "../contract/order-case"

/** Moves that no person asks for: a deadline went by. */
export type CaseMove = CaseAction | "lapse"

/**
 * Where a move leads. `settle`: to `agreed` while the goods still have to come back, else `settled`.
 * `verdict`: `settled` with an amount, `closed` without one.
 */
type Target = CaseState | "settle" | "verdict"
type Moves = Partial<Record<CaseParty, Partial<Record<CaseMove, Target>>>>

/** The whole machine: who may do what in which state, and where it leads. What is not here is refused. */
export const caseMachine: Record<CaseState, Moves> = {
  open: {
    buyer: { call_in: "called_in", withdraw: "withdrawn", message: "open" },
    cooperative: { accept: "settle", answer: "answered", call_in: "called_in", message: "open" },
    province: { message: "open" },
    programme: { lapse: "called_in" },
  },
  answered: {
    buyer: { accept: "settle", call_in: "called_in", withdraw: "withdrawn", message: "answered" },
    cooperative: { accept: "settle", call_in: "called_in", message: "answered" },
    province: { message: "answered" },
    programme: { lapse: "closed" },
  },
  agreed: {
    buyer: { call_in: "called_in", withdraw: "withdrawn", message: "agreed" },
    cooperative: { goods_back: "settled", call_in: "called_in", message: "agreed" },
    province: { message: "agreed" },
    programme: { lapse: "called_in" },
  },
  called_in: {
    buyer: { withdraw: "withdrawn", message: "called_in" },
    cooperative: { message: "called_in" },
    province: { decide: "verdict", message: "called_in" },
  },
  settled: {},
  closed: {},
  withdrawn: {},
}

/** States in which somebody still has to do something. */
export const openCaseStates = ["open", "answered", "agreed", "called_in"] as const satisfies readonly CaseState[]

export const isOpenCase = (state: CaseState): boolean => openCaseStates.some((open) => open === state)

export type CaseSituation = {
  state: CaseState
  /** Whole rupiah. */
  offered: number | null
  /** The money is promised and on its way: only the clock may still move it. */
  refund_due: boolean
}
export type MoveTerms = { goods_back: boolean; amount: number }

/**
 * Where a move leads from here.
 * @returns null when this party may not do this now
 */
export function moveCase(
  { state, offered, refund_due }: CaseSituation,
  by: CaseParty,
  move: CaseMove,
  { goods_back, amount }: MoveTerms,
): CaseState | null {
  const target = caseMachine[state][by]?.[move]
  if (!target || (refund_due && move !== "message")) return null
  // there is nothing to take where nothing is offered
  if (by === "buyer" && move === "accept" && !offered) return null
  if (target === "settle") return goods_back ? "agreed" : "settled"
  if (target === "verdict") return amount > 0 ? "settled" : "closed"
  return target
}

const people: CaseAction[] = ["accept", "answer", "goods_back", "call_in", "decide", "withdraw", "message"]

/** What a party may do now, in the order of the contract. */
export const mayDo = (situation: CaseSituation, by: CaseParty): CaseAction[] =>
  people.filter((action) => moveCase(situation, by, action, { goods_back: false, amount: 0 }) !== null)
