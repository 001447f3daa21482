import { changeAccount, endPayout } from "./connect"
import type { Form } from "./form"
import { finishAction, type Outcome } from "./pay"
import { intentOf } from "./payment-intents"
import { closeDispute, createRefund, openDispute } from "./refunds"
import type { Webhooks } from "./webhooks"
import type { Fault, World } from "./world"

type Body = Record<string, unknown>

/**
 * Steers the double from another process, by JSON: POST /_double/<what>.
 * `reset`; `webhooks` { url?, secret?, auto? }; `deliver` { events: ids or types, together?, times? }; `faults` { match, kind, times?, ms? };
 * `finish` { intent, outcome }; `refund` { payment_intent, amount? } as if by hand in the dashboard; `dispute` { payment_intent, amount? };
 * `close-dispute` { id, status }; `account` { id, ready, due? }; `payout` { account?, amount, currency?, status }.
 * GET /_double/<intents|events|refunds|transfers|calls|deliveries|accounts>: what there is.
 */
export async function control(world: World, webhooks: Webhooks, what: string, body: Body): Promise<unknown> {
  const text = (name: string) => (body[name] === undefined ? undefined : String(body[name]))
  // what a form would carry
  const form = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)])) as Form
  switch (what) {
    case "reset":
      world.reset()
      webhooks.reset()
      return {}
    case "webhooks":
      if (text("url")) webhooks.url = text("url") ?? null
      if (text("secret")) webhooks.secret = text("secret") ?? ""
      if (body["auto"] !== undefined) webhooks.auto = Boolean(body["auto"])
      return { url: webhooks.url, auto: webhooks.auto }
    case "deliver":
      return { statuses: await deliver(world, webhooks, body) }
    case "faults": {
      const { match = ".", kind = "error", times = 1, ms = 0 } = body
      const fault = { match: new RegExp(String(match)), kind, times: Number(times), ms: Number(ms) } as Fault
      world.faults.push(fault)
      return {}
    }
    case "finish":
      finishAction(world, intentOf(world, text("intent") ?? ""), body["outcome"] as Outcome)
      return {}
    case "refund":
      return createRefund(world, form)
    case "dispute":
      return openDispute(world, form)
    case "close-dispute":
      return closeDispute(world, text("id") ?? "", body["status"] === "won" ? "won" : "lost")
    case "account":
      return changeAccount(world, text("id") ?? "", Boolean(body["ready"]), body["due"] as string[] | undefined)
    case "payout":
      return endPayout(world, form)
    default:
      throw new Error(`The double does not know ${what}`)
  }
}

/** Events by id or by type, in the order given, one after another or all at once. */
async function deliver(world: World, webhooks: Webhooks, body: Body): Promise<(number | null)[]> {
  const events = (body["events"] as string[]).flatMap((name) =>
    world.events.filter(({ id, type }) => id === name || type === name),
  )
  const times = Number(body["times"] ?? 1)
  const all = Array.from({ length: times }, () => events).flat()
  if (body["together"]) return Promise.all(all.map((event) => webhooks.send(event)))
  const statuses: (number | null)[] = []
  for (const event of all) statuses.push(await webhooks.send(event))
  return statuses
}

export function look(world: World, webhooks: Webhooks, what: string): unknown {
  if (what === "events") return world.events
  if (what === "calls") return world.calls
  if (what === "deliveries") return webhooks.deliveries
  const maps = { intents: world.intents, refunds: world.refunds, transfers: world.transfers, accounts: world.accounts }
  return what in maps ? [...maps[what as keyof typeof maps].values()] : null
}
