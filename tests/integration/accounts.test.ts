import { purchasesAnswer } from "@opop/vendor/contract/purchase"
import { describeMarketplace } from "./support/describe-marketplace"
import { client } from "./support/http-client"
import { bankProvider } from "./support/marketplace"
import { people } from "./support/people"
import { cartOf, jakarta, shopper } from "./support/shopper"

/** What a token says. */
const claims = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())

describeMarketplace("accounts over HTTP", { cooperatives: 2 }, ({ market, api }) => {
  const crew = () => people(api, market())
  const as = (token?: string) =>
    client(api, { ...market().headers, ...(token && { authorization: `Bearer ${token}` }) })
  const purchases = async (token: string) =>
    purchasesAnswer.parse((await as(token).get("/store/customers/me/purchases")).data).purchases
  const becomeBuyer = (token: string, email: string) =>
    as(token).post("/store/customers", { email, first_name: "Rina" })

  /** Address, shipping and payment of a cart with items. */
  const buy = async (id: string, address: object = jakarta) => {
    const { parcels } = cartOf(await as().post(`/store/carts/${id}/address`, address))
    const choices = parcels.map(({ cooperative, options }) => ({
      cooperative_id: cooperative.id,
      shipping_option_id: options[0]?.id,
    }))
    const { total } = cartOf(await as().post(`/store/carts/${id}/shipping`, { choices }))
    const paid = { payment_provider: bankProvider, expected_total: total }
    return (await as().post(`/store/carts/${id}/purchase`, paid)).data.purchase.number as string
  }

  describe("signing in, as the storefront relies on it", () => {
    it("a buyer's sign-in names everything that the same password opens, and gives a token of nobody", async () => {
      const { member, staff, signIn } = crew()
      const [clerk, officer] = [await member(null), await staff()]
      expect(claims(await signIn("customer", clerk.email))).toMatchObject({
        actor_id: "",
        app_metadata: { member_id: clerk.id },
      })
      expect(claims(await signIn("customer", officer.email))).toMatchObject({
        actor_id: "",
        app_metadata: { user_id: officer.id },
      })
    })

    it("a token of nobody opens neither the account nor its purchases", async () => {
      const token = await crew().nobody("customer")
      for (const path of ["/store/customers/me", "/store/customers/me/purchases"])
        expect((await as(token).get(path)).status).toBe(401)
    })

    it("a member becomes a buyer with the password they have, and stays a member", async () => {
      const { member, signIn } = crew()
      const { id, email } = await member(market().cooperatives[0]?.id ?? "")
      expect((await becomeBuyer(await signIn("customer", email), email)).status).toBe(200)
      const { actor_id, app_metadata } = claims(await signIn("customer", email))
      expect(actor_id).toMatch(/^cus_/)
      expect(app_metadata).toMatchObject({ member_id: id, customer_id: actor_id })
    })

    it("a registration that broke off is finished by whoever knows its password, and by nobody else", async () => {
      const email = "rina@example.test"
      const register = (password: string) => as().post("/auth/customer/emailpass/register", { email, password })
      await register("a-long-password")
      expect((await register("another-password")).status).toBe(401)
      expect((await becomeBuyer((await register("a-long-password")).data.token, email)).status).toBe(200)
      expect((await register("a-long-password")).status).toBe(401)
    })
  })

  describe("a buyer's purchases", () => {
    it("are those of carts that were begun signed in, or claimed at the sign-in; newest first", async () => {
      const { token } = await crew().buyer()
      const { newCart, filled, variant } = shopper(api, market())
      const begun = await as(token).post("/store/carts", { region_id: market().region, locale: "id" })
      await as().post(`/store/carts/${begun.data.cart.id}/items`, { items: [{ variant_id: variant(0), quantity: 1 }] })
      const first = await buy(begun.data.cart.id)

      const anonymous = await filled()
      expect((await as(token).post(`/store/carts/${anonymous}/customer`, {})).status).toBe(200)
      const second = await buy(anonymous)

      expect((await purchases(token)).map(({ number }) => number)).toEqual([second, first])
      expect(await purchases((await crew().buyer()).token)).toEqual([])
      expect((await as().post(`/store/carts/${await newCart()}/customer`, {})).status).toBe(401)
    })

    it("are not those of a guest who types the account's e-mail", async () => {
      const { token, email } = await crew().buyer()
      const { filled, newCart } = shopper(api, market())
      await buy(await filled(), { ...jakarta, email })
      const cart = await filled()
      expect((await as().post(`/store/carts/${cart}`, { email })).status).toBe(200)
      await buy(cart, { ...jakarta, email })
      expect(await purchases(token)).toEqual([])

      const body = { region_id: market().region, email }
      expect(await as().post("/store/carts", body)).toMatchObject({ status: 400, data: { code: "invalid_input" } })
      // and the guest may sign in after all
      const claimed = await newCart()
      await as().post(`/store/carts/${claimed}`, { email })
      expect((await as(token).post(`/store/carts/${claimed}/customer`, {})).data.cart.customer_id).not.toBeNull()
    })

    it("are closed to members and staff", async () => {
      const { member, staff } = crew()
      for (const { token } of [await member(null), await staff()])
        expect((await as(token).get("/store/customers/me/purchases")).status).toBe(401)
    })
  })
})
