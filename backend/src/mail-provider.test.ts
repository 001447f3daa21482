import { expect, it } from "vitest"
import type { Env } from "./env"
import { mailProvider } from "./mail-provider"

const env = { MEDIA_DIRECTORY: "/var/opop/media" } as Env

it("writes letters beside the pictures where no mail server is known", () => {
  expect(mailProvider(env)).toMatchObject({ id: "file", options: { directory: "/var/opop/mail", channels: ["email"] } })
  expect(mailProvider({ ...env, MAIL_DIRECTORY: "/srv/mail" }).options).toMatchObject({ directory: "/srv/mail" })
})

it("sends them where one is", () => {
  const smtp = { SMTP_URL: "smtps://mail.example:465", MAIL_FROM: "toko@opop.example" }
  expect(mailProvider({ ...env, ...smtp })).toMatchObject({
    id: "smtp",
    options: { url: smtp.SMTP_URL, from: smtp.MAIL_FROM, channels: ["email"] },
  })
})
