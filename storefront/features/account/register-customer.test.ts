import { beforeEach, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { registerCustomer } from "./register-customer"
import { tokenForTests } from "./token-for-tests"

const { tellBackend } = vi.hoisted(() => ({ tellBackend: vi.fn() }))
vi.mock("@/lib/backend", () => ({ tellBackend }))

const credentials = { email: "rina@contoh.id", password: "kucing makan ikan" }
const customer = tokenForTests()
const nobody = tokenForTests({ actor_id: "", app_metadata: {} })
const signedIn = { ok: true, data: { tokens: { customer }, staff: false } }

/** What the backend answers at each address, in turn. */
const backend = (answers: Record<string, unknown[]>) =>
  tellBackend.mockImplementation((path: string) => {
    const answer = answers[path]?.shift()
    return Promise.resolve(typeof answer === "string" ? { ok: true, data: { token: answer } } : answer)
  })
const asked = () => tellBackend.mock.calls.map(([path]) => path)

const [register, signIn, create] = ["/auth/customer/emailpass/register", "/auth/customer/emailpass", "/store/customers"]
const created = { ok: true, data: { customer: { id: "customer_1" } } }

beforeEach(() => tellBackend.mockReset())

it("makes an identity, a buyer, and signs in", async () => {
  backend({ [register]: [nobody], [create]: [created], [signIn]: [customer] })
  expect(await registerCustomer("Rina", credentials)).toEqual(signedIn)
  expect(asked()).toEqual([register, create, signIn])
  expect(tellBackend.mock.calls[1]?.[1]).toMatchObject({
    token: nobody,
    body: { email: credentials.email, first_name: "Rina" },
  })
})

it("a member or staff becomes a buyer with the password they have", async () => {
  const member = tokenForTests({ actor_id: "", app_metadata: { user_id: "user_1" } })
  backend({ [register]: [refusal("unauthorized")], [signIn]: [member, customer], [create]: [created] })
  expect(await registerCustomer("Rina", credentials)).toEqual(signedIn)
  expect(asked()).toEqual([register, signIn, create, signIn])
})

it("whoever has the account already, and its password, is simply let in", async () => {
  backend({ [register]: [refusal("unauthorized")], [signIn]: [customer, customer] })
  expect(await registerCustomer("Rina", credentials)).toEqual(signedIn)
  expect(asked()).not.toContain(create)
})

it("a known e-mail with another password is an account of somebody", async () => {
  backend({ [register]: [refusal("unauthorized")], [signIn]: [refusal("unauthorized")] })
  expect(await registerCustomer("Rina", credentials)).toEqual(refusal("account_exists"))
})

it("a buyer whose identity was lost is an account, too", async () => {
  backend({ [register]: [nobody], [create]: [refusal("duplicate_error")] })
  expect(await registerCustomer("Rina", credentials)).toEqual(refusal("account_exists"))
})

it.each(["too_many_requests", "backend_unreachable"])("passes on %s from every step", async (code) => {
  for (const answers of [
    { [register]: [refusal(code)] },
    { [register]: [refusal("unauthorized")], [signIn]: [refusal(code)] },
    { [register]: [nobody], [create]: [refusal(code)] },
    { [register]: [nobody], [create]: [created], [signIn]: [refusal(code)] },
  ]) {
    backend(answers)
    expect(await registerCustomer("Rina", credentials)).toEqual(refusal(code))
  }
})
