import { expect, it } from "vitest"
import { readEnv } from "./env"
import { midtransOptions } from "./midtrans-options"

const secret = "x".repeat(32)
const complete = {
  DATABASE_URL: "postgres://opop:opop@localhost:5432/opop",
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  STOREFRONT_SECRET: secret,
  AUTH_MFA_ENCRYPTION_KEY: secret,
  MEDIA_DIRECTORY: "/var/media",
}

it("fills in what may be left out", () => {
  expect(readEnv(complete)).toMatchObject({
    PORT: 9000,
    WORKER_MODE: "shared",
    TRANSFER_HOURS: 24,
    BEHIND_PROXY: false,
  })
})

it("takes an empty setting for one that was left out", () => {
  expect(readEnv({ ...complete, REDIS_URL: "" }).REDIS_URL).toBeUndefined()
})

it("names everything that is missing or wrong at once", () => {
  const problems = () =>
    readEnv({ ...complete, DATABASE_URL: "mysql://x", JWT_SECRET: "short", MEDIA_DIRECTORY: undefined, PORT: "many" })
  expect(problems).toThrow(/DATABASE_URL[\s\S]*PORT[\s\S]*JWT_SECRET[\s\S]*MEDIA_DIRECTORY/)
})

it("takes Stripe's three keys or none, and keys that look like keys", () => {
  const keys = { STRIPE_SECRET_KEY: "sk_test_1", STRIPE_PUBLISHABLE_KEY: "pk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }
  expect(readEnv({ ...complete, ...keys })).toMatchObject(keys)
  expect(readEnv(complete).STRIPE_SECRET_KEY).toBeUndefined()
  expect(() => readEnv({ ...complete, STRIPE_SECRET_KEY: "sk_test_1" })).toThrow(
    /STRIPE_PUBLISHABLE_KEY[\s\S]*STRIPE_WEBHOOK_SECRET/,
  )
  expect(() => readEnv({ ...complete, ...keys, STRIPE_PUBLISHABLE_KEY: "sk_test_1" })).toThrow("pk_")
})

it("has no Midtrans without its key", () => {
  expect(midtransOptions(readEnv(complete))).toBeNull()
  const sandbox = readEnv({ ...complete, MIDTRANS_SERVER_KEY: "SB-Mid-server-1" })
  expect(midtransOptions(sandbox)).toMatchObject({ apiUrl: "https://api.sandbox.midtrans.com", minutes: 60 })
  const real = readEnv({ ...complete, MIDTRANS_SERVER_KEY: "Mid-server-1" })
  expect(midtransOptions(real)).toMatchObject({ apiUrl: "https://api.midtrans.com" })
})

it("wants a mail server and a sender together", () => {
  const smtp = { SMTP_URL: "smtps://toko:rahasia@mail.example:465", MAIL_FROM: "OPOP <toko@opop.example>" }
  expect(readEnv({ ...complete, ...smtp })).toMatchObject(smtp)
  expect(() => readEnv({ ...complete, SMTP_URL: smtp.SMTP_URL })).toThrow(/MAIL_FROM: SMTP_URL and MAIL_FROM/)
  expect(() => readEnv({ ...complete, MAIL_FROM: smtp.MAIL_FROM })).toThrow(/SMTP_URL: SMTP_URL and MAIL_FROM/)
  expect(() => readEnv({ ...complete, ...smtp, SMTP_URL: "https://mail.example" })).toThrow("SMTP_URL")
})
