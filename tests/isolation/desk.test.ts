import { deskOrdersAnswer, meAnswer } from "@opop/vendor/contract/desk"
import { describeMarketplace } from "../integration/support/describe-marketplace"
import { client } from "../integration/support/http-client"
import { people, visitor } from "../integration/support/people"
import { thisMonth } from "./attempts/money-attempts"
import { type Desk, twoDesks } from "./support/belongings"

describeMarketplace("the desk", { cooperatives: 2 }, ({ market, api, database }) => {
  let desks: [Desk, Desk]
  beforeAll(async () => {
    desks = await twoDesks({ api, market: market(), database })
  })

  const crew = () => people(api, market())
  const as = ({ token }: { token: string }, more: object = {}) => ({
    ...visitor(),
    authorization: `Bearer ${token}`,
    ...more,
  })

  it("tells a member who they are and what has come in", async () => {
    const [{ member: mine, own }] = desks
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
    const [{ member: mine, own }, { own: other }] = desks
    await crew().join(mine, other.cooperative)
    for (const { cooperative, order } of [own, other]) {
      const desk = client(api, as(mine, { "x-cooperative": cooperative }))
      expect((await desk.get("/vendor/me")).data.cooperative.id).toBe(cooperative)
      expect((await desk.get("/vendor/orders")).data.orders.map(({ id }: { id: string }) => id)).toEqual([order])
    }
  })

  it("shows money to owners and finance only", async () => {
    const [{ member: mine, own }, { own: other }] = desks
    for (const [role, status] of [
      ["finance", 200],
      ["fulfilment", 403],
      ["catalogue", 403],
    ] as const) {
      const { token } = await crew().member(own.cooperative, role)
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
    const [{ member: mine }] = desks
    for (const page of ["0", "-1", "x", "1001"])
      expect(await client(api, as(mine)).get(`/vendor/orders?page=${page}`)).toMatchObject({
        status: 400,
        data: { code: "invalid_input" },
      })
  })
})
