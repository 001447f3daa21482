import type { RequirementState } from "@opop/vendor/contract/requirement"

/** Whether nothing is left to do or to wait for. */
export const isSettled = (state: RequirementState): boolean => state === "accepted" || state === "waived"
