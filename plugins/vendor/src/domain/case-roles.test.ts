import { expect, it } from "vitest"
import type { OrderCase } from "../contract/order-case"
import { caseRoles, forRole } from "./case-roles"

it.each([
  ["accept", 0, ["finance"]],
  ["answer", 1, ["finance"]],
  ["answer", 0, ["fulfilment", "finance"]],
  ["goods_back", 0, ["fulfilment", "finance"]],
  ["call_in", 0, ["fulfilment", "finance"]],
  ["message", 0, ["fulfilment", "finance"]],
] as const)("%s with an offer of %i", (action, offered, roles) => {
  expect(caseRoles(action, offered)).toEqual(roles)
})

it.each([
  ["owner", ["accept", "answer", "message"]],
  ["finance", ["accept", "answer", "message"]],
  ["fulfilment", ["answer", "message"]],
  ["catalogue", []],
] as const)("%s is offered what they may do", (role, may) => {
  expect(forRole({ may: ["accept", "answer", "message"] } as unknown as OrderCase, role).may).toEqual(may)
})
