import { createRequire } from "node:module"
import { cooperativeStates } from "@opop/vendor/contract/cooperative"
import { memberRoles } from "@opop/vendor/contract/desk"
import { bank, type Intent } from "../doubles/bank/bank"
import { describeMarketplace } from "../integration/support/describe-marketplace"
import { client, type Reply } from "../integration/support/http-client"
import { type Person, people, visitor } from "../integration/support/people"
import { vendorRoutes } from "../integration/support/vendor-routes"
import { attempts } from "./attempts/attempts"
import { type Belongings, type Desk, twoDesks } from "./support/belongings"
import { knock } from "./support/knock"

type Rule = { roles: readonly string[] | "everyone"; states: readonly string[] } | { unbound: "member" | "signed_in" }
const { deskRules } = createRequire(import.meta.url)("@opop/vendor/http/desk-permissions/desk-rules") as {
  deskRules: Record<string, Rule>
}

const routes = Object.keys(attempts)
let cases = 0

it("knows every route of the desk, and every route has a rule", () => {
  expect(Object.keys(attempts).sort()).toEqual(vendorRoutes())
  expect(Object.keys(deskRules).sort()).toEqual(vendorRoutes())
})

describeMarketplace("isolation of the desk", { cooperatives: 2 }, ({ market, api, database }) => {
  let desks: [Desk, Desk]
  let strangers: Record<string, Person | { token: string }>
  let colleagues: Record<string, Person>
  let unattached: Person
  let payments: Map<string, Intent>

  beforeAll(async () => {
    const crew = people(api, market())
    desks = await twoDesks({ api, market: market(), database })
    const [{ member, own }] = desks
    strangers = {
      "with rubbish": { token: "rubbish" },
      "with a token that was tampered with": { token: `${member.token}x` },
      "a buyer": await crew.buyer(),
      "the province's staff": await crew.staff(),
      "a fresh identity that is nobody": { token: await crew.nobody("member") },
    }
    unattached = await crew.member(null)
    colleagues = {}
    for (const role of memberRoles) colleagues[role] = await crew.member(own.cooperative, role)
    payments = new Map(bank.intents)
  })
  beforeEach(() => {
    bank.mode = "captured"
    for (const [id, intent] of payments) bank.intents.set(id, structuredClone(intent))
  })

  const call = api as unknown as { request: (config: object) => Promise<Reply> }
  const ask = (route: string, things: Belongings, headers: object, more?: object) =>
    knock((config) => call.request(config), route, things, headers, more)
  const as = ({ token }: { token: string }, more: object = {}) => ({ authorization: `Bearer ${token}`, ...more })

  /** One case: what it was is told when it fails. */
  const refused = (reply: Reply, what: string, answer: object) => {
    cases++
    expect(reply, what).toMatchObject(answer)
  }
  const showsNothingOf = (reply: Reply, foreign: Belongings, what: string) => {
    cases++
    const text = JSON.stringify(reply.data)
    expect(
      foreign.all.filter((belonging) => text.includes(belonging)),
      what,
    ).toEqual([])
  }

  type Door = { what: string; headers: object; answer: object; state?: string }

  const closedDoors = (rule: Rule): Door[] => {
    const unbound = "unbound" in rule
    const outside = Object.entries(strangers)
      .filter(([who]) => !(unbound && rule.unbound === "signed_in" && who === "a buyer"))
      .map(([what, person]) => ({ what, headers: as(person), answer: { status: 401 } }))
    const all: Door[] = [{ what: "without a sign-in", headers: {}, answer: { status: 401 } }, ...outside]
    return unbound ? all : [...all, ...withoutMembership(), ...withoutRole(rule.roles), ...inOtherStates(rule.states)]
  }

  const withoutMembership = (): Door[] => {
    const [{ member }, { own: other }] = desks
    const answer = { status: 403, data: { code: "no_membership" } }
    const chosen = [other.cooperative, "coop_unknown", "*"].map((foreign) => ({
      what: `choosing ${foreign}`,
      headers: as(member, { "x-cooperative": foreign }),
      answer,
    }))
    return [{ what: "of no cooperative", headers: as(unattached), answer }, ...chosen]
  }

  const withoutRole = (roles: readonly string[] | "everyone"): Door[] =>
    memberRoles
      .filter((role) => roles !== "everyone" && role !== "owner" && !roles.includes(role))
      .map((role) => ({
        what: role,
        headers: as(colleagues[role] ?? expect.fail()),
        answer: { status: 403, data: { code: "role_forbidden" } },
      }))

  const inOtherStates = (states: readonly string[]): Door[] =>
    cooperativeStates
      .filter((state) => !states.includes(state))
      .map((state) => ({
        what: `while ${state}`,
        headers: as(desks[0].member),
        answer: { status: 400, data: { code: "cooperative_state", details: { state } } },
        state,
      }))

  const enter = async (state = "active") => {
    for (const { own } of desks)
      await database.raw(`update cooperative set state = '${state}' where id = '${own.cooperative}'`)
  }

  const reachesNothing = async (route: string, { member, own }: Desk, foreign: Belongings) => {
    const { hidden, foreignBody, open } = attempts[route] ?? expect.fail()
    const headers = as(member)
    if (hidden) refused(await ask(route, foreign, headers), "another's id", { status: 404, data: { code: hidden } })
    if (foreignBody) {
      const reply = await ask(route, own, headers, { body: foreignBody.body(own, foreign) })
      refused(reply, "another's ids in the body", { data: { code: foreignBody.code } })
      expect(reply.status).toBeGreaterThanOrEqual(400)
    }
    // ids of another cooperative where nobody asks for them
    const { cooperative } = foreign
    const ids = { cooperative_id: cooperative, vendor_id: cooperative, seller_id: cooperative }
    for (const more of [{ query: ids }, { body: ids }]) {
      const reply = await ask(route, hidden || foreignBody ? own : foreign, headers, more)
      if (!open) showsNothingOf(reply, foreign, `another's ids in the ${Object.keys(more)[0]}`)
      expect(reply.status).toBeLessThan(500)
    }
  }

  const serves = async (route: string, { member, own }: Desk, foreign: Belongings) => {
    const { closed, first, open, shows } = attempts[route] ?? expect.fail()
    for (const { path, body } of first?.(own) ?? []) await client(api, { ...visitor(), ...as(member) }).post(path, body)
    const reply = await ask(route, own, as(member))
    cases++
    expect(reply).toMatchObject(closed ? { status: 400, data: { code: closed } } : { status: 200 })
    expect(JSON.stringify(reply.data)).toContain(shows(own))
    if (!open) showsNothingOf(reply, foreign, "its own answer")
  }

  describe.each(routes)("%s", (route) => {
    const attempt = attempts[route] ?? expect.fail()
    const rule = deskRules[route] ?? expect.fail()

    it("is closed to everybody else", async () => {
      for (const { what, headers, answer, state } of closedDoors(rule)) {
        if (state)
          await database.raw(`update cooperative set state = '${state}' where id = '${desks[0].own.cooperative}'`)
        refused(await ask(route, desks[0].own, headers), what, answer)
      }
    })

    it("shows a member nothing of another cooperative, wherever its ids are put", async () => {
      const [mine, theirs] = desks
      await enter(attempt.state)
      await reachesNothing(route, mine, theirs.own)
      await reachesNothing(route, theirs, mine.own)
    })

    it("does what it is for", async () => {
      const [mine, theirs] = desks
      await enter(attempt.state)
      await serves(route, mine, theirs.own)
      await serves(route, theirs, mine.own)
    })
  })

  afterAll(() => console.info(`${cases} cases over ${routes.length} routes`))
})
