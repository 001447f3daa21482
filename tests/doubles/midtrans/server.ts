import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { answerOf, type DoubleTransaction, newTransaction, refundedOf, serverKey } from "./transactions"

export type MidtransDouble = {
  url: string
  transactions: Map<string, DoubleTransaction>
  /** What happens to the next request: nothing is answered although it was done, or it fails before. */
  failNext: "drop" | "error" | null
  calls: string[]
  stop: () => Promise<void>
}

type Answer = Record<string, unknown>
const refuse = (status_code: string, status_message: string): Answer => ({ status_code, status_message })

/** A Midtrans of our own on 127.0.0.1, as strict as the published one where it matters. */
export async function startMidtransDouble(): Promise<MidtransDouble> {
  const double: Omit<MidtransDouble, "url" | "stop"> = { transactions: new Map(), failNext: null, calls: [] }
  const server = createServer(async (req, res) => {
    const fault = double.failNext
    double.failNext = null
    double.calls.push(`${req.method} ${req.url}`)
    if (fault === "error") return void res.writeHead(503).end("{}")
    const answer = serve(double.transactions, req, await bodyOf(req))
    if (fault === "drop") return void req.socket.destroy()
    res.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return Object.assign(double, { url, stop })
}

async function bodyOf(req: IncomingMessage): Promise<Answer> {
  let text = ""
  for await (const chunk of req) text += String(chunk)
  return text ? JSON.parse(text) : {}
}

function serve(all: Map<string, DoubleTransaction>, req: IncomingMessage, body: Answer): Answer {
  const key = Buffer.from((req.headers.authorization ?? "").replace(/^Basic /, ""), "base64").toString()
  if (key !== `${serverKey}:`) return refuse("401", "Access denied, please check client or server key")
  if (req.url === "/v2/charge") return charge(all, body)
  const [, id = "", action = ""] = /^\/v2\/([^/]+)\/(.+)$/.exec(req.url ?? "") ?? []
  const found = all.get(decodeURIComponent(id))
  if (!found) return refuse("404", "Transaction doesn't exist.")
  if (action === "status") return { ...answerOf(found), status_code: "200" }
  if (action === "cancel") return end(found, "cancel")
  if (action === "refund/online/direct") return refund(found, body)
  return refuse("404", "The requested resource is not valid")
}

function charge(all: Map<string, DoubleTransaction>, body: Answer): Answer {
  const { order_id, gross_amount } = body["transaction_details"] as { order_id: string; gross_amount: unknown }
  if (!Number.isInteger(gross_amount)) return refuse("400", "gross_amount must be an integer")
  if (all.has(order_id)) return refuse("406", "order_id has been utilized, please use another order_id")
  const bank = (body["bank_transfer"] as { bank: string } | undefined)?.bank ?? null
  const made = newTransaction(order_id, gross_amount as number, String(body["payment_type"]), bank)
  all.set(order_id, made)
  return answerOf(made, { charged: true })
}

function end(found: DoubleTransaction, status: string): Answer {
  if (found.status !== "pending") return refuse("412", "Merchant cannot modify the status of the transaction")
  found.status = status
  return { ...answerOf(found), status_code: "200" }
}

function refund(found: DoubleTransaction, { refund_key, amount }: Answer): Answer {
  if (found.payment_type !== "qris") return refuse("412", "Payment method is not refundable")
  if (!["settlement", "partial_refund"].includes(found.status)) return refuse("412", "Not settled")
  if (!Number.isInteger(amount)) return refuse("400", "amount must be an integer")
  const known = found.refunds.has(String(refund_key))
  if (!known && refundedOf(found) + Number(amount) > found.amount) return refuse("414", "Refund amount exceeds")
  found.refunds.set(String(refund_key), Number(amount))
  found.status = refundedOf(found) === found.amount ? "refund" : "partial_refund"
  return { ...answerOf(found), status_code: "200" }
}
