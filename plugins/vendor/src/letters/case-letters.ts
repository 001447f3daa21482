import type { CaseAction, CaseParty, CaseState } from "../contract/order-case"
import type { LetterKind } from "./letter-facts"

export type CaseStep = {
  action: CaseAction | "open" | "lapse"
  by: CaseParty
  /** After the step. */
  state: CaseState
  /** Whole rupiah. */
  offered: number | null
}
type CaseKind<Prefix extends string> = Extract<LetterKind, `${Prefix}_${string}`>
export type CaseLetters = { buyer: CaseKind<"case"> | null; desk: CaseKind<"desk_case"> | null }

const nobody: CaseLetters = { buyer: null, desk: null }

/** Whom a step in a case concerns, and what they are told: always the other side, both when it is the province or the clock. */
export function caseLetters(step: CaseStep): CaseLetters {
  const letters = rules[step.action]?.(step) ?? nobody
  return {
    buyer: step.by === "buyer" && letters.buyer !== "case_agreed" ? null : letters.buyer,
    desk: step.by === "cooperative" ? null : letters.desk,
  }
}

const settled: CaseLetters = { buyer: "case_settled", desk: "desk_case_settled" }
const agreed: CaseLetters = { buyer: "case_agreed", desk: "desk_case_agreed" }
const calledIn: CaseLetters = { buyer: "case_called_in", desk: "desk_case_called_in" }
const closed: CaseLetters = { buyer: "case_closed", desk: "desk_case_closed" }

/** A buyer who takes an offer is told too when goods have to be sent back: that is still theirs to do. */
const rules: Record<CaseStep["action"], (step: CaseStep) => CaseLetters> = {
  open: () => ({ buyer: null, desk: "desk_case_opened" }),
  message: () => ({ buyer: "case_message", desk: "desk_case_message" }),
  answer: ({ offered }) => ({ buyer: offered ? "case_answered" : "case_refused", desk: null }),
  accept: ({ state }) => (state === "agreed" ? agreed : settled),
  goods_back: () => settled,
  call_in: () => calledIn,
  lapse: ({ state }) => (state === "called_in" ? calledIn : closed),
  decide: ({ state }) =>
    state === "settled"
      ? { buyer: "case_decided", desk: "desk_case_settled" }
      : { buyer: "case_decided_against", desk: "desk_case_closed" },
  withdraw: () => closed,
}
