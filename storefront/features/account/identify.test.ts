import { beforeEach, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { identify } from "./identify"
import { tokenForTests } from "./token-for-tests"

const { tellBackend } = vi.hoisted(() => ({ tellBackend: vi.fn() }))
vi.mock("@/lib/backend", () => ({ tellBackend }))

const credentials = { email: "rina@contoh.id", password: "kucing makan ikan" }
const asked = () => tellBackend.mock.calls.map(([path]) => path)
const answers = (...tokens: string[]) => {
  for (const token of tokens) tellBackend.mockResolvedValueOnce({ ok: true, data: { token } })
}

beforeEach(() => tellBackend.mockReset())

it("a buyer has one token, for one attempt", async () => {
  const token = tokenForTests()
  answers(token)
  expect(await identify(credentials)).toEqual({ ok: true, data: { tokens: { customer: token }, staff: false } })
  expect(asked()).toEqual(["/auth/customer/emailpass"])
})

it("a wrong password costs one attempt, and says nothing more", async () => {
  tellBackend.mockResolvedValueOnce(refusal("unauthorized"))
  expect(await identify(credentials)).toEqual(refusal("unauthorized"))
  expect(asked()).toHaveLength(1)
})

it("a member who is no buyer has a member's token only", async () => {
  const token = tokenForTests({ actor_type: "member" })
  answers(tokenForTests({ actor_id: "", app_metadata: { member_id: "member_1" } }), token)
  expect(await identify(credentials)).toEqual({ ok: true, data: { tokens: { member: token }, staff: false } })
  expect(asked()).toEqual(["/auth/customer/emailpass", "/auth/member/emailpass"])
})

it("somebody who is both has both", async () => {
  const customer = tokenForTests({ app_metadata: { customer_id: "customer_1", member_id: "member_1" } })
  const member = tokenForTests({ actor_type: "member" })
  answers(customer, member)
  expect(await identify(credentials)).toEqual({ ok: true, data: { tokens: { customer, member }, staff: false } })
})

it("an account that asks for a code is signed in as nobody yet", async () => {
  const opens = { customer_id: "customer_1", member_id: "member_1" }
  const half = (kind: string) => ({
    token: tokenForTests({ actor_type: kind, actor_id: "", app_metadata: opens }),
    mfa_required: true,
    mfa_challenge: { id: `challenge_${kind}`, methods: ["totp"] },
  })
  const [customer, member] = [half("customer"), half("member")]
  for (const data of [customer, member]) tellBackend.mockResolvedValueOnce({ ok: true, data })
  expect(await identify(credentials)).toEqual({
    ok: true,
    data: {
      tokens: {},
      staff: false,
      halfway: {
        customer: { token: customer.token, challenge: "challenge_customer" },
        member: { token: member.token, challenge: "challenge_member" },
      },
    },
  })
})

it("staff are recognised without ever asking for a token of theirs", async () => {
  answers(tokenForTests({ actor_id: "", app_metadata: { user_id: "user_1" } }))
  expect(await identify(credentials)).toEqual({ ok: true, data: { tokens: {}, staff: true } })
  expect(asked()).toEqual(["/auth/customer/emailpass"])
})

it("an identity that is nobody yet is not signed in", async () => {
  answers(tokenForTests({ actor_id: "", app_metadata: {} }))
  expect(await identify(credentials)).toEqual({ ok: true, data: { tokens: {}, staff: false } })
})

it("a limit that is reached half-way is told, rather than half a sign-in", async () => {
  answers(tokenForTests({ app_metadata: { customer_id: "customer_1", member_id: "member_1" } }))
  tellBackend.mockResolvedValueOnce(refusal("too_many_requests", { seconds: 9 }))
  expect(await identify(credentials)).toEqual(refusal("too_many_requests", { seconds: 9 }))
})
