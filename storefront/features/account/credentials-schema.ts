import { z } from "zod"

/** Longer than any sentence that somebody remembers; hashing more is wasted work. */
const longest = 200
const shortest = 10

const email = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, { error: "required" })
  .max(254, { error: "too_long" })
  .refine((text) => text === "" || z.email().safeParse(text).success, { error: "email_invalid" })

const password = z.string().min(1, { error: "required" }).max(longest, { error: "too_long" })

/** Signing in: the backend knows what is right. */
export const credentialsSchema = z.object({ email, password })

/** A new buyer. A password needs length and nothing else; their own e-mail would be the first guess. */
export const registrationSchema = z
  .object({
    name: z
      .string()
      .trim()
      .min(1, { error: "required" })
      .max(100, { error: "too_long" })
      .refine((text) => !/[<>{}\p{Cc}]/u.test(text), { error: "forbidden_signs" }),
    email,
    password: password.refine((text) => text === "" || [...text].length >= shortest, { error: "password_short" }),
  })
  .refine(({ email, password }) => password.trim().toLowerCase() !== email, {
    path: ["password"],
    error: "password_is_email",
  })
