import { describeMarketplace } from "../integration/support/describe-marketplace"
import { client } from "../integration/support/http-client"
import { people, visitor } from "../integration/support/people"
import { shopper } from "../integration/support/shopper"
import { type Desk, twoDesks } from "./support/belongings"

/** Every way by which a visitor might try to walk from goods to the people behind them. */
const greedy = [
  ...["*cooperative", "*cooperative.memberships", "*cooperative.memberships.member", "*cooperative.orders"],
  ...["*cooperative_link", "*cooperative_link.cooperative", "*cooperative_link.cooperative.memberships.member"],
  ...["*product.cooperative.memberships.member", "*products.cooperative.memberships.member"],
  ...["*purchase", "*purchase.orders", "*shipping_profile.cooperative.memberships.member"],
  ...["*items.product.cooperative.memberships.member", "*shipping_options.shipping_profile.cooperative"],
]

describeMarketplace("store secrets", { cooperatives: 2 }, ({ market, api, database }) => {
  let desks: [Desk, Desk]
  beforeAll(async () => {
    desks = await twoDesks({ api, market: market(), database })
  })

  /** What nobody but the cooperative and the province may read. */
  async function secrets(): Promise<string[]> {
    const own = desks.flatMap(({ member, own }) => [member.email, own.holder, own.member, own.order, own.payout])
    const { rows } = await database.raw(
      `select email from member union select name from member union select account_number from payout_account
       union select holder from payout_account union select unnest(array[nib, npwp, legal_number, contact_phone])
       from cooperative_application`,
    )
    return [...own, ...rows.flatMap((row) => Object.values(row).map(String))].filter((one) => one && one !== "null")
  }

  // one by one: a field that a route does not know would have the whole question refused
  const withFields = (path: string) =>
    greedy.map((field) => `${path}${path.includes("?") ? "&" : "?"}fields=${encodeURIComponent(`id,${field}`)}`)

  /** @returns 1 where there was an answer, 0 where there was a refusal */
  async function tellsNone(path: string, headers: object, hidden: string[]): Promise<number> {
    const reply = await client(api, { ...visitor(), ...headers, ...market().headers }).get(path)
    const answer = JSON.stringify(reply.data)
    expect(
      hidden.filter((one) => answer.includes(one)),
      `${path} answered ${reply.status}`,
    ).toEqual([])
    return reply.status === 200 ? 1 : 0
  }

  it("no route of the store tells a visitor, or a buyer, who works at a cooperative or where its money goes", async () => {
    const [{ own }] = desks
    const product = market().cooperatives[0]?.products[0] ?? expect.fail()
    const cart = await shopper(api, market()).filled()
    const paths = [
      ...["/store/products", `/store/products/${own.product}`, "/store/product-categories", "/store/collections"],
      ...[
        "/store/product-variants",
        "/store/product-tags",
        "/store/product-types",
        "/store/regions",
        "/store/currencies",
      ],
      ...[`/store/carts/${cart}`, `/store/shipping-options?cart_id=${cart}`, "/store/locales"],
      ...["/store/catalogue", `/store/catalogue/${product.handle}`, `/store/catalogue/${product.handle}/offer`],
      ...["/store/cooperatives", `/store/cooperatives/${own.handle}`, `/store/cooperatives/${own.handle}/now`],
      ...["/store/handles", "/store/placements", "/store/regencies", "/store/categories"],
    ]
    const hidden = await secrets()
    expect(hidden.length).toBeGreaterThan(8)
    const buyer = await people(api, market()).buyer()
    const visits = paths.flatMap((path) => [path, ...withFields(path)])
    let told = 0
    for (const path of visits) {
      told += await tellsNone(path, {}, hidden)
      told += await tellsNone(path, { authorization: `Bearer ${buyer.token}` }, hidden)
    }
    // most of them did answer
    expect(told).toBeGreaterThan(paths.length * 2)
  })
})
