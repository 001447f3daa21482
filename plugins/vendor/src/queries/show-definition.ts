import type { RequirementDefinition } from "../contract/requirement"
import type { RequirementRow } from "../modules/application/rows"

/** A requirement as staff edit it. */
export const showDefinition = (row: RequirementRow): RequirementDefinition => {
  const { id, kind, rule, title, text, place, verifying, expires, active, rank } = row
  return { id, kind, rule, title, text, place, verifying, expires, active, rank }
}
