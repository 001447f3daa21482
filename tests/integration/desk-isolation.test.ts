import { deskOrdersAnswer, meAnswer } from "@opop/vendor/contract/desk"
import { bank } from "../doubles/bank/bank"
import { aCase } from "./support/a-case"
import type { Attempt, Belongings } from "./support/attempt"
import { read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { client, type Reply } from "./support/http-client"
import { ledgerOf } from "./support/ledger"
import { payoutDesk } from "./support/payout-desk"
import { type Person, people, testPassword, visitor } from "./support/people"
import { productAttempts } from "./support/product-attempts"
import { shopper } from "./support/shopper"
import { vendorRoutes } from "./support/vendor-routes"

/**
 * Every route of the desk, and how to try it with another cooperative's ids. A new route needs a line here, or the first test below
 * fails.
 */
const attempts: Record<string, Attempt> = {
  ...productAttempts,
  "GET /vendor/me": {
    path: ({ cooperative }) => `/vendor/me?cooperative_id=${cooperative}`,
    shows: ({ cooperative }) => cooperative,
  },
  "GET /vendor/orders": {
    path: ({ cooperative, order }) => `/vendor/orders?cooperative_id=${cooperative}&id=${order}&order_id=${order}`,
    shows: ({ order }) => order,
  },
  "GET /vendor/orders/:id": {
    path: ({ cooperative, order }) => `/vendor/orders/${order}?cooperative_id=${cooperative}`,
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "POST /vendor/orders/:id/accept": {
    path: ({ order }) => `/vendor/orders/${order}/accept`,
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "POST /vendor/orders/:id/decline": {
    path: ({ order }) => `/vendor/orders/${order}/decline`,
    body: () => ({ note: "Stok habis" }),
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "POST /vendor/orders/:id/send": {
    path: ({ order }) => `/vendor/orders/${order}/send`,
    body: () => ({ courier: "JNE", number: "JNE-0001" }),
    first: ({ order }) => ({ path: `/vendor/orders/${order}/accept`, body: {} }),
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "POST /vendor/orders/:id/refund": {
    path: ({ order }) => `/vendor/orders/${order}/refund`,
    body: () => ({ amount: 1000, note: "Potongan harga", key: "isolation-refund" }),
    shows: ({ order }) => order,
    hidden: "order_not_found",
  },
  "GET /vendor/money": {
    path: ({ cooperative }) => `/vendor/money?cooperative_id=${cooperative}`,
    shows: ({ movement }) => movement,
  },
  "GET /vendor/statements/:month": {
    path: ({ cooperative }) => `/vendor/statements/${thisMonth()}?cooperative_id=${cooperative}&id=${cooperative}`,
    shows: ({ movement }) => movement,
  },
  "GET /vendor/cases": {
    path: ({ cooperative, order }) => `/vendor/cases?cooperative_id=${cooperative}&order_id=${order}`,
    shows: (own) => own.case,
  },
  "GET /vendor/cases/:id": {
    path: (other) => `/vendor/cases/${other.case}?cooperative_id=${other.cooperative}`,
    shows: (own) => own.case,
    hidden: "case_not_found",
  },
  "POST /vendor/cases/:id": {
    path: (other) => `/vendor/cases/${other.case}`,
    body: () => ({ action: "message", text: "Apa kabar?" }),
    shows: (own) => own.case,
    hidden: "case_not_found",
  },
  "GET /vendor/cases/:id/photos/:photo_id": {
    path: (other) => `/vendor/cases/${other.case}/photos/${other.photo}`,
    shows: () => "WEBP",
    hidden: "case_not_found",
  },
  "GET /vendor/payout-account": {
    path: ({ cooperative }) => `/vendor/payout-account?cooperative_id=${cooperative}`,
    shows: ({ holder }) => holder,
  },
  "POST /vendor/payout-account": {
    path: ({ cooperative }) => `/vendor/payout-account?cooperative_id=${cooperative}`,
    body: () => ({ bank_code: "014", account_number: "5550001111", holder: "Koperasi Baru", password: testPassword }),
    shows: () => "Koperasi Baru",
  },
  "POST /vendor/payout-account/stripe": {
    path: ({ cooperative }) => `/vendor/payout-account/stripe?cooperative_id=${cooperative}`,
    body: () => ({ password: testPassword }),
    shows: () => "payment_unavailable",
    closed: "payment_unavailable",
  },
  "GET /vendor/payouts": {
    path: ({ cooperative, payout }) => `/vendor/payouts?cooperative_id=${cooperative}&id=${payout}`,
    shows: ({ payout }) => payout,
  },
  "POST /vendor/payouts": {
    path: ({ cooperative }) => `/vendor/payouts?cooperative_id=${cooperative}`,
    // a key that the other cooperative has used
    body: ({ key }) => ({ key }),
    shows: ({ holder }) => holder,
  },
}

const thisMonth = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)

it("knows every route of the desk", () => {
  expect(Object.keys(attempts).sort()).toEqual(vendorRoutes())
})

describeMarketplace("isolation of the desk", { cooperatives: 2 }, ({ market, api, database }) => {
  const cooperative = (index: number) => market().cooperatives[index] ?? expect.fail("Two cooperatives were expected")
  const crew = () => people(api, market())

  const ask = (route: string, other: Belongings, headers: object): Promise<Reply> => {
    const { path, body } = attempts[route] ?? expect.fail(`${route} has no attempt`)
    const door = client(api, { ...visitor(), ...headers })
    if (route.startsWith("GET ")) return door.get(path(other))
    if (route.startsWith("POST ")) return door.post(path(other), body?.(other) ?? {})
    return expect.fail(`Teach the client of these tests the method of ${route}`)
  }
  const as = ({ token }: Pick<Person, "token">, more: object = {}) => ({ authorization: `Bearer ${token}`, ...more })

  /** Asks for the other cooperative's, which must not be found where the route names one thing; then for one's own. */
  const reach = async (route: string, member: Person, own: Belongings, foreign: Belongings): Promise<Reply> => {
    const { hidden, first } = attempts[route] ?? expect.fail()
    const attempt = await ask(route, foreign, as(member))
    if (!hidden) return attempt
    expect(attempt).toMatchObject({ status: 404, data: { code: hidden } })
    if (first) await client(api, as(member)).post(first(own).path, first(own).body)
    return ask(route, own, as(member))
  }

  const belongings = async (index: number, member: Person): Promise<Belongings> => {
    const { id, products } = cooperative(index)
    const links = await read<{ order_id: string }>(market(), "cooperative_order", ["order_id"], { cooperative_id: id })
    const order = links[0]?.order_id ?? expect.fail("An order of each cooperative was expected")
    const names = [`Kopontren ${index}`, `kopontren-${index}`, `Pesantren ${index}`, `Product ${index}`]
    await ledgerOf(market(), database).bookOrder(order)
    const { rows } = await database.raw(`select "id" from "ledger_transaction" where "cooperative_id" = '${id}'`)
    const movements = rows.map((row) => String(row["id"]))
    const goods = products.flatMap((product) => [product.id, product.handle, product.variant])
    const opened = await aCase(market().container, { order_id: order, cooperative_id: id })
    const paid = await payoutDesk(api, market(), database).paidOut(index, member)
    const ids = [id, order, opened.case, opened.photo, paid.payout, paid.holder, member.id, member.email]
    const all = [...ids, ...names, ...goods, ...movements]
    const movement = movements[0] ?? expect.fail()
    const { id: product = "", variant = "" } = products[0] ?? {}
    return { cooperative: id, handle: `kopontren-${index}`, order, movement, ...opened, ...paid, product, variant, all }
  }

  /** A purchase from both cooperatives, and a member of each. */
  const twoDesks = async () => {
    bank.mode = "captured"
    await shopper(api, market()).bought()
    const [mine, theirs] = [await crew().member(cooperative(0).id), await crew().member(cooperative(1).id)]
    return { mine, theirs, own: await belongings(0, mine), other: await belongings(1, theirs) }
  }

  describe.each(Object.keys(attempts))("%s", (route) => {
    it("is closed to everybody but members of a cooperative", async () => {
      const { mine, other } = await twoDesks()
      const { buyer, staff, nobody, member } = crew()
      const strangers = {
        "without a sign-in": {},
        "with rubbish": as({ token: "rubbish" }),
        "with a token that was tampered with": as({ token: `${mine.token}x` }),
        "a buyer": as(await buyer()),
        "the province's staff": as(await staff()),
        "a fresh identity that is nobody": as({ token: await nobody("member") }),
      }
      for (const [who, headers] of Object.entries(strangers))
        expect((await ask(route, other, headers)).status, who).toBe(401)
      expect(await ask(route, other, as(await member(null)))).toMatchObject({
        status: 403,
        data: { code: "no_membership" },
      })
    })

    it("refuses a member who asks for another cooperative", async () => {
      const { mine, other } = await twoDesks()
      for (const foreign of [other.cooperative, "coop_unknown", "*"])
        expect(await ask(route, other, as(mine, { "x-cooperative": foreign }))).toMatchObject({
          status: 403,
          data: { code: "no_membership" },
        })
    })

    it("shows a member their own, and nothing of another cooperative", async () => {
      const { mine, theirs, own, other } = await twoDesks()
      const { shows, closed } = attempts[route] ?? expect.fail()
      const answer = closed ? { status: 400, data: { code: closed } } : { status: 200 }
      for (const [member, their, foreign] of [
        [mine, own, other],
        [theirs, other, own],
      ] as const) {
        const reply = await reach(route, member, their, foreign)
        const text = JSON.stringify(reply.data)
        expect(reply).toMatchObject(answer)
        expect(text).toContain(shows(their))
        expect(foreign.all.filter((belonging) => text.includes(belonging))).toEqual([])
      }
    })
  })

  it("tells a member who they are and what has come in", async () => {
    const { mine, own } = await twoDesks()
    const desk = client(api, as(mine))
    const me = meAnswer.parse((await desk.get("/vendor/me")).data)
    expect(me).toMatchObject({ member: { id: mine.id }, role: "owner", cooperative: { id: own.cooperative } })
    const { orders, count } = deskOrdersAnswer.parse((await desk.get("/vendor/orders")).data)
    expect(count).toBe(1)
    expect(orders[0]).toMatchObject({
      id: own.order,
      buyer: "Siti Aminah",
      destination: "Kota Jakarta Selatan",
      purchase_number: expect.stringMatching(/^OPOP-/),
    })
  })

  it("a member of two cooperatives works in the one they chose", async () => {
    const { mine, other, own } = await twoDesks()
    await crew().join(mine, other.cooperative)
    for (const { cooperative, order } of [own, other]) {
      const desk = client(api, as(mine, { "x-cooperative": cooperative }))
      expect((await desk.get("/vendor/me")).data.cooperative.id).toBe(cooperative)
      expect((await desk.get("/vendor/orders")).data.orders.map(({ id }: { id: string }) => id)).toEqual([order])
    }
  })

  it("shows money to owners and finance only", async () => {
    const { mine, other } = await twoDesks()
    for (const [role, status] of [
      ["finance", 200],
      ["fulfilment", 403],
      ["catalogue", 403],
    ] as const) {
      const { token } = await crew().member(cooperative(0).id, role)
      for (const path of [
        "/vendor/money",
        `/vendor/statements/${thisMonth()}`,
        `/vendor/statements/${thisMonth()}.pdf`,
      ])
        expect((await client(api, as({ token })).get(path)).status, `${role} ${path}`).toBe(status)
    }
    for (const ending of ["csv", "pdf"]) {
      const reply = await client(api, as(mine)).get(`/vendor/statements/${thisMonth()}.${ending}?locale=en`)
      expect(reply.status).toBe(200)
      expect(other.all.filter((belonging) => String(reply.data).includes(belonging))).toEqual([])
    }
    for (const month of ["2999-01", "2026-13", "x", "..%2f..%2fadmin"])
      expect(await client(api, as(mine)).get(`/vendor/statements/${month}`)).toMatchObject({ status: 404 })
  })

  it("refuses a page that is none, and changes nothing for it", async () => {
    const { mine } = await twoDesks()
    for (const page of ["0", "-1", "x", "1001"])
      expect(await client(api, as(mine)).get(`/vendor/orders?page=${page}`)).toMatchObject({
        status: 400,
        data: { code: "invalid_input" },
      })
  })
})
