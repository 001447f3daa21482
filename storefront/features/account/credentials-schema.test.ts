import { describe, expect, it } from "vitest"
import { credentialsSchema, registrationSchema } from "./credentials-schema"

const good = { name: "Rina Wati", email: "rina@contoh.id", password: "kucing makan ikan" }

/** The first fault of each field. */
const faults = (input: object) => {
  const found: Record<string, string> = {}
  for (const { path, message } of registrationSchema.safeParse(input).error?.issues ?? [])
    found[path.join(".")] ??= message
  return found
}

describe("registration", () => {
  it("takes an e-mail however it was typed, and leaves the password alone", () => {
    expect(
      registrationSchema.parse({ ...good, name: " Rina ", email: " Rina@Contoh.ID ", password: " spasi di tepi " }),
    ).toEqual({ name: "Rina", email: "rina@contoh.id", password: " spasi di tepi " })
  })

  it("names the first fault of every field", () => {
    expect(faults({ name: " ", email: "", password: "" })).toEqual({
      name: "required",
      email: "required",
      password: "required",
    })
    expect(faults({ name: "<b>", email: "rina@", password: "pendek" })).toEqual({
      name: "forbidden_signs",
      email: "email_invalid",
      password: "password_short",
    })
    expect(faults({ name: "n".repeat(101), email: `${"e".repeat(260)}@a.id`, password: "p".repeat(201) })).toEqual({
      name: "too_long",
      email: "too_long",
      password: "too_long",
    })
  })

  it("counts signs, not bytes, and asks for length only", () => {
    expect(faults({ ...good, password: "🌾".repeat(9) })).toEqual({ password: "password_short" })
    expect(faults({ ...good, password: "🌾".repeat(10) })).toEqual({})
    expect(faults({ ...good, password: "aaaaaaaaaa" })).toEqual({})
  })

  it("refuses the e-mail as the password, however it was written", () => {
    expect(faults({ ...good, password: " RINA@contoh.id " })).toEqual({ password: "password_is_email" })
  })
})

it("signing in asks for no length: an older, shorter password still opens", () => {
  expect(credentialsSchema.parse({ email: "A@B.id", password: "x" })).toEqual({ email: "a@b.id", password: "x" })
  expect(credentialsSchema.safeParse({ email: "a@b.id", password: "" }).success).toBe(false)
})
