import type { RequirementKind, RequirementState } from "../contract/requirement"

export type GivenAnswer = {
  state: "given" | "accepted" | "rejected" | "waived"
  /** ISO day on which a document ends; it still holds on that day. */
  expires_on: string | null
}

/**
 * Where a requirement stands for one cooperative.
 * @param met of a computed one: whether it is met now
 * @param today ISO day, Asia/Jakarta
 */
export function requirementState(
  kind: RequirementKind,
  answer: GivenAnswer | null,
  met: boolean,
  today: string,
): RequirementState {
  if (answer?.state === "waived") return "waived"
  if (kind === "computed") return met ? "accepted" : "open"
  if (!answer) return kind === "verified" ? "waiting" : "open"
  if (answer.state === "rejected") return "rejected"
  // a document that is over asks for a new one, whoever accepted it
  if (answer.expires_on && answer.expires_on < today) return "expired"
  if (answer.state === "accepted") return "accepted"
  return kind === "attested" ? "accepted" : "waiting"
}

/** Whether nothing is left to do or to wait for. */
export const isSettled = (state: RequirementState): boolean => state === "accepted" || state === "waived"
