import { dirname, join } from "node:path"
import type { Env } from "./env"

const channels = ["email"]

/** Who sends letters: the mail server when there is one, else a folder. */
export function mailProvider({ SMTP_URL, MAIL_FROM, MAIL_DIRECTORY, MEDIA_DIRECTORY }: Env) {
  if (SMTP_URL && MAIL_FROM)
    return { resolve: "@opop/mail/providers/smtp", id: "smtp", options: { channels, url: SMTP_URL, from: MAIL_FROM } }
  const directory = MAIL_DIRECTORY ?? join(dirname(MEDIA_DIRECTORY), "mail")
  return { resolve: "@opop/mail/providers/file", id: "file", options: { channels, directory } }
}
