import { z } from "zod"

/** GET /vendor/security: `code_needed` once signing in asks for a code of the member's phone. */
export const securityAnswer = z.object({ security: z.object({ code_needed: z.boolean() }) })

/** POST /vendor/security/code: a new key, good once it is confirmed; earlier ones that were not are gone. */
export const startCode = z.strictObject({ password: z.string().min(1).max(200) })
export const codeStarted = z.object({
  /** To be typed where no picture can be read. */
  key: z.string(),
  /** What the QR code says. */
  address: z.string(),
})

/** Six digits; spaces between them are nobody's mistake. */
const digits = z
  .string()
  .transform((text) => text.replace(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, { error: "code_digits" }))

/** POST /vendor/security/code/confirm. All other sign-ins end. */
export const confirmCode = z.strictObject({ code: digits })
/** Each good once, shown once. */
export const recoveryCodesAnswer = z.object({ recovery_codes: z.array(z.string()) })

/** POST /vendor/security/code/switch-off and POST /vendor/security/recovery-codes: with a code of the phone, or one kept for need. */
export const proveCode = z.strictObject({ code: z.string().trim().min(1).max(60) })
