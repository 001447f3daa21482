import { setTimeout as wait } from "node:timers/promises"
import { parseForm, textOf } from "./form"
import { expand } from "./lists"
import { invalid, Refusal } from "./refusal"
import { routeFor } from "./routes"
import type { Answer, Fault, World } from "./world"

export type Call = {
  method: string
  path: string
  query: string
  body: string
  key: string | null
  idempotency: string | null
  account: string | null
}

/** The connection breaks instead of an answer. */
export class Dropped extends Error {}

/** What Stripe answers to a call of its API: faults on demand, keys, idempotency, then the call itself. */
export async function answer(world: World, call: Call): Promise<Answer> {
  const name = `${call.method} ${call.path}`
  world.calls.push({ call: name, key: call.idempotency, account: call.account })
  const fault = nextFault(world, name)
  if (fault?.kind === "delay") await wait(fault.ms)
  if (fault?.kind === "drop") throw new Dropped()
  if (fault?.kind === "error")
    return refused(new Refusal(500, { type: "api_error", message: "An unknown error occurred" }))
  const reply = once(world, call, () => perform(world, call, name))
  if (fault?.kind === "drop_after") throw new Dropped()
  return reply
}

function nextFault(world: World, name: string): Fault | undefined {
  const fault = world.faults.find(({ match, times }) => times > 0 && match.test(name))
  if (fault) fault.times--
  return fault
}

/** The same key again is the same answer; with other parameters it is refused. Errors of validation are not remembered. */
function once(world: World, { method, path, body, idempotency }: Call, work: () => Answer): Answer {
  if (!idempotency || method !== "POST") return work()
  const fingerprint = `${path}\n${body}`
  const known = world.answers.get(idempotency)
  if (known && known.fingerprint !== fingerprint)
    return refused(
      new Refusal(400, {
        type: "idempotency_error",
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with (${idempotency}).`,
      }),
    )
  if (known?.answer) return known.answer
  const made = work()
  if (made.status < 300 || made.status === 402) world.answers.set(idempotency, { fingerprint, answer: made })
  return made
}

function perform(world: World, call: Call, name: string): Answer {
  try {
    const form = parseForm(call.method === "POST" ? call.body : call.query)
    const route = routeFor(name)
    if (!route) throw new Refusal(404, { type: "invalid_request_error", message: `Unrecognized request URL (${name})` })
    checkKey(world, call.key, route.open, route.ids[0], textOf(form["client_secret"]))
    const body = route.handle(world, route.ids, form, call.path)
    return { status: 200, body: expand(world, withoutSecrets(body), form) }
  } catch (error) {
    if (error instanceof Refusal) return refused(error)
    throw error
  }
}

/** A secret key may everything; a publishable one only what its client secret names. */
function checkKey(world: World, key: string | null, open: boolean, id: string | undefined, secret: string | undefined) {
  if (key?.startsWith("sk_") || key?.startsWith("rk_")) return
  if (!key?.startsWith("pk_"))
    throw new Refusal(401, { type: "invalid_request_error", message: "You did not provide an API key." })
  if (!open)
    throw new Refusal(403, {
      type: "invalid_request_error",
      code: "secret_key_required",
      message: "This API call cannot be made with a publishable API key.",
    })
  if (world.intents.get(id ?? "")?.client_secret !== secret)
    throw invalid("The client_secret provided does not match the client_secret associated with the PaymentIntent.", {
      code: "payment_intent_invalid_parameter",
    })
}

/** What only the double knows of an object. */
function withoutSecrets(body: unknown): unknown {
  if (!body || typeof body !== "object" || !("behaviour" in body)) return body
  const { behaviour: _, ...rest } = body
  return rest
}

const refused = ({ status, error }: Refusal): Answer => ({ status, body: { error } })
