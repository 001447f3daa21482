import type { z } from "zod"
import { CodedError } from "../domain/coded-error"

/** What is wrong with one field: its path, and what zod calls the fault (`too_small`, `invalid_format` …). */
export type FieldFault = { path: string; code: string; message: string }

/**
 * Input from outside, checked against its contract.
 * @throws CodedError `invalid_input` with every faulty field in `details.fields`
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const fields: FieldFault[] = parsed.error.issues.map((issue) => ({
    path: issue.path.join("."),
    // a contract's own rules carry their code as the message
    code: /^[a-z_]+$/.test(issue.message) ? issue.message : issue.code,
    message: issue.message,
  }))
  throw new CodedError("invalid_input", fields.map(({ path, message }) => `${path}: ${message}`).join("; "), { fields })
}
