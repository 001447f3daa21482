import { cooperativeStates } from "@opop/vendor/contract/cooperative"
import { memberRoles } from "@opop/vendor/contract/desk"
import { deskRules } from "@opop/vendor/http/desk-permissions/desk-rules"
import { describeMarketplace } from "./support/describe-marketplace"
import { deskDoor } from "./support/desk-door"
import type { Reply } from "./support/http-client"
import { people } from "./support/people"
import { vendorRoutes } from "./support/vendor-routes"

const bound = Object.entries(deskRules).flatMap(([route, rule]) => ("unbound" in rule ? [] : [{ route, ...rule }]))
const refusals = ["role_forbidden", "cooperative_state"]

it("every route of the desk has a rule, and every rule a route", () => {
  expect(Object.keys(deskRules).sort()).toEqual(vendorRoutes())
})

describeMarketplace("roles at the desk", { cooperatives: 1 }, ({ market, api, database }) => {
  const cooperative = () => market().cooperatives[0]?.id ?? expect.fail()

  /** A route as somebody who knows nothing calls it: with ids that are nobody's and no input. */
  const call = (token: string, route: string): Promise<Reply> => {
    const [method, path = ""] = route.split(" ")
    const door = deskDoor(api, token)
    const address = path.replace(/:\w+/g, "unknown")
    if (method === "GET") return door.get(address)
    if (method === "POST") return door.post(address, {})
    return expect.fail(`Teach this test the method of ${route}`)
  }

  it(`lets every role use what the table says and nothing else (${bound.length} routes)`, async () => {
    for (const role of memberRoles) {
      const { token } = await people(api, market()).member(cooperative(), role)
      for (const { route, roles } of bound) {
        const may = role === "owner" || roles === "everyone" || roles.includes(role)
        const { status, data } = await call(token, route)
        if (may) expect(data?.code, `${role} ${route}`).not.toBe("role_forbidden")
        else expect([status, data.code], `${role} ${route}`).toEqual([403, "role_forbidden"])
      }
    }
  })

  it(`opens every route in the states that the table says and in no other (${bound.length} routes)`, async () => {
    const { token } = await people(api, market()).member(cooperative())
    for (const state of cooperativeStates) {
      await database.raw(`update "cooperative" set "state" = '${state}'`)
      for (const { route, states } of bound) {
        const { status, data } = await call(token, route)
        if (states.includes(state)) expect(refusals, `${state} ${route}`).not.toContain(data?.code)
        else expect([status, data.code], `${state} ${route}`).toEqual([400, "cooperative_state"])
      }
    }
  })
})
