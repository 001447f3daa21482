import { readFileSync } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { answer, Dropped } from "./answer"
import { control, look } from "./control"
import { parseForm, textOf } from "./form"
import { finishAction, type Outcome } from "./pay"
import { intentOf } from "./payment-intents"
import { redirectPage } from "./redirect-page"
import { Refusal } from "./refusal"
import { Webhooks } from "./webhooks"
import { World } from "./world"

export type StripeDouble = {
  url: string
  port: number
  world: World
  webhooks: Webhooks
  /** As `POST /_double/<what>`. */
  control: (what: string, body?: Record<string, unknown>) => Promise<unknown>
  reset: () => void
  stop: () => Promise<void>
}

const script = join(__dirname, "browser.js")
const open = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*",
  "access-control-allow-methods": "GET, POST, DELETE, OPTIONS",
}

/** Starts a Stripe of our own on 127.0.0.1; port 0 takes a free one. */
export async function startStripeDouble(port = 0): Promise<StripeDouble> {
  const world = new World()
  const webhooks = new Webhooks()
  world.onEvent = (event) => webhooks.onEvent(event)
  const server = createServer((req, res) => {
    serve(world, webhooks, req, res).catch((error: unknown) => {
      if (error instanceof Dropped) return req.socket.destroy()
      const status = error instanceof Refusal ? error.status : 500
      send(res, status, { error: error instanceof Refusal ? error.error : { message: String(error) } })
    })
  })
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve))
  const bound = (server.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    world,
    webhooks,
    control: (what, body = {}) => control(world, webhooks, what, body),
    reset: () => {
      world.reset()
      webhooks.reset()
    },
    stop: async () => {
      await webhooks.settled()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function serve(world: World, webhooks: Webhooks, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { pathname: path, search } = new URL(req.url ?? "/", "http://double")
  const method = req.method ?? "GET"
  if (method === "OPTIONS") return void res.writeHead(204, open).end()
  const body = await read(req)
  if (path.startsWith("/_double/")) {
    const what = path.slice("/_double/".length)
    const given =
      method === "POST" ? await control(world, webhooks, what, JSON.parse(body || "{}")) : look(world, webhooks, what)
    return send(res, given === null ? 404 : 200, given)
  }
  if (/^\/(v3\/?|[a-z0-9]+\/stripe\.js)$/.test(path))
    return void res.writeHead(200, { ...open, "content-type": "text/javascript" }).end(readFileSync(script))
  if (path.startsWith("/authorize/")) return authorize(world, method, path.slice("/authorize/".length), body, res)
  const header = (name: string) => (req.headers[name] as string | undefined) ?? null
  const reply = await answer(world, {
    method,
    path,
    query: search.slice(1),
    body,
    key: header("authorization")?.replace(/^Bearer /, "") ?? null,
    idempotency: header("idempotency-key"),
    account: header("stripe-account"),
  })
  send(res, reply.status, reply.body)
}

/** The page of a redirect method, and its buttons. */
function authorize(world: World, method: string, id: string, body: string, res: ServerResponse): void {
  const intent = intentOf(world, id)
  if (method !== "POST")
    return void res.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(redirectPage(intent))
  finishAction(world, intent, (textOf(parseForm(body)["outcome"]) ?? "succeed") as Outcome)
  send(res, 200, {})
}

function send(res: ServerResponse, status: number, body: unknown): void {
  res
    .writeHead(status, { ...open, "content-type": "application/json", "request-id": `req_${Date.now().toString(36)}` })
    .end(JSON.stringify(body))
}

async function read(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8")
}
