import { contactRules } from "./contact-rules"
import { type DeskRule, type DeskRules, whenever } from "./desk-rule"
import { importRules } from "./import-rules"
import { joiningRules } from "./joining-rules"
import { memberRules } from "./member-rules"
import { moneyRules } from "./money-rules"
import { orderRules } from "./order-rules"
import { productRules } from "./product-rules"
import { storeRules } from "./store-rules"

/** Every route of the desk. One that is missing here is closed to everybody, whoever wrote it. */
export const deskRules: DeskRules = {
  "GET /vendor/me": { roles: "everyone", states: whenever },
  ...joiningRules,
  ...memberRules,
  ...productRules,
  ...importRules,
  ...orderRules,
  ...moneyRules,
  ...storeRules,
  ...contactRules,
}

const compiled = Object.entries(deskRules).map(([route, rule]) => {
  const [method = "", path = ""] = route.split(" ")
  const pattern = new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}/?$`, "i")
  // what names a thing by a word comes before what names it by an id
  return { method, pattern, rule, ids: path.split(":").length }
})
compiled.sort((a, b) => a.ids - b.ids)

/** The rule of a request, by its method and its path without a query; undefined for what is no route of the desk. */
export function deskRuleOf(method: string, path: string): DeskRule | undefined {
  const asked = method === "HEAD" ? "GET" : method
  return compiled.find((one) => one.method === asked && one.pattern.test(path))?.rule
}
