import { expect, it } from "vitest"
import { readEnv } from "./env"

const secret = "x".repeat(32)
const complete = {
  DATABASE_URL: "postgres://opop:opop@localhost:5432/opop",
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  STOREFRONT_SECRET: secret,
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

it("wants a mail server and a sender together", () => {
  const smtp = { SMTP_URL: "smtps://toko:rahasia@mail.example:465", MAIL_FROM: "OPOP <toko@opop.example>" }
  expect(readEnv({ ...complete, ...smtp })).toMatchObject(smtp)
  expect(() => readEnv({ ...complete, SMTP_URL: smtp.SMTP_URL })).toThrow(/MAIL_FROM: SMTP_URL and MAIL_FROM/)
  expect(() => readEnv({ ...complete, MAIL_FROM: smtp.MAIL_FROM })).toThrow(/SMTP_URL: SMTP_URL and MAIL_FROM/)
  expect(() => readEnv({ ...complete, ...smtp, SMTP_URL: "https://mail.example" })).toThrow("SMTP_URL")
})
