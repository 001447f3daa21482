import { createHmac } from "node:crypto"
import { describe, expect, it } from "vitest"
import { verifyEvent } from "./verify-event"

const options = { apiKey: "sk_test_x", publishableKey: "pk_test_x", webhookSecret: "whsec_one, whsec_two" }
const body = JSON.stringify({
  id: "evt_1",
  object: "event",
  type: "payment_intent.succeeded",
  data: { object: { id: "pi_1" } },
})
const sign = (text: string, secret: string, seconds = Math.floor(Date.now() / 1000)) =>
  `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${text}`).digest("hex")}`
const verify = (text: string, signature: string) => verifyEvent(Buffer.from(text), signature, options)

describe("an event's signature", () => {
  it.each(["whsec_one", "whsec_two"])("made with %s is believed", (secret) =>
    expect(verify(body, sign(body, secret))?.id).toBe("evt_1"),
  )
  it("of another secret is not", () => expect(verify(body, sign(body, "whsec_three"))).toBeNull())
  it("of another body is not", () => expect(verify(body.replace("pi_1", "pi_2"), sign(body, "whsec_one"))).toBeNull())
  it("that is old is not", () => expect(verify(body, sign(body, "whsec_one", 1_700_000_000))).toBeNull())
  it.each(["", "t=1,v1=00", "nonsense"])("that is none (%j) is not", (signature) =>
    expect(verify(body, signature)).toBeNull(),
  )
})
