import { describe, expect, it } from "vitest"
import { messageOf } from "./message"

const letter = {
  id: "noti_1",
  to: "aminah@example.test",
  channel: "email",
  template: "order_sent",
  idempotency_key: "order_sent:order_1:aminah",
  content: { subject: "Paket dikirim", text: "Paket Anda sudah dikirim.", html: "<p>Paket Anda sudah dikirim.</p>" },
}
const sender = "OPOP Jawa Timur <toko@opop.example>"

describe("the message of a notification", () => {
  it("comes from the shop unless the notification says otherwise", () => {
    expect(messageOf(letter, sender)).toMatchObject({ from: sender, to: letter.to, subject: "Paket dikirim" })
    expect(messageOf({ ...letter, from: "lain@opop.example" }, sender).from).toBe("lain@opop.example")
  })

  it("has one Message-ID for one key, of the sender's domain", () => {
    const { messageId } = messageOf(letter, sender)
    expect(messageId).toMatch(/^<[0-9a-f]{32}@opop\.example>$/)
    expect(messageOf({ ...letter, id: "noti_2" } as typeof letter, sender).messageId).toBe(messageId)
    expect(messageOf({ ...letter, idempotency_key: "other" } as typeof letter, sender).messageId).not.toBe(messageId)
  })

  it("is refused without a plain text", () => {
    expect(() => messageOf({ ...letter, content: { subject: "x", html: "<p>x</p>" } as never }, sender)).toThrow(
      "plain text",
    )
  })
})
