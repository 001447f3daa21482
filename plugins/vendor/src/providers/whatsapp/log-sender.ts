import { appendFile } from "node:fs/promises"
import type { WhatsappSender } from "../../domain/whatsapp-sender"

/** For development: writes what would be sent into a file, a line each. The number is shortened: a log is no address book. */
export const logSender = (file: string): WhatsappSender => ({
  send: ({ to, text, key }) =>
    appendFile(file, `${JSON.stringify({ at: new Date().toISOString(), to: `…${to.slice(-4)}`, text, key })}\n`),
})
