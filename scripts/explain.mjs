import { Fault } from "./fault.mjs"

/**
 * What a person reads when a script ends early.
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof Fault) return `\n✗ ${error.message}\n  ${error.remedy}`
  const full = error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT")
  if (full) return "\n✗ The disk is full.\n  Free some space and start again."
  return `\n✗ Something unexpected happened. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}`
}
