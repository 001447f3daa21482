import { transfersAnswer } from "@opop/payments/contract/transfer"

type Answer = Record<string, unknown>

/** The province's staff, over HTTP, for what they do in their own application. */
export async function staff(): Promise<{
  get: (path: string) => Promise<Answer>
  post: (path: string, body?: object) => Promise<Answer>
}> {
  const { token } = await ask("/auth/user/emailpass", "POST", {
    email: "provinsi@opop.test",
    password: "provinsi-opop",
  })
  const headers = { authorization: `Bearer ${token}` }
  return {
    get: (path) => ask(path, "GET", undefined, headers),
    post: (path, body = {}) => ask(path, "POST", body, headers),
  }
}

/** Staff confirm that the money of this purchase has come by bank transfer. */
export async function confirmTransfer(number: string): Promise<void> {
  const province = await staff()
  const { transfers } = transfersAnswer.parse(await province.get("/admin/transfers?state=open"))
  const waiting = transfers.find((one) => one.number === number)
  if (!waiting) throw new Error("The transfer is not in the province's list")
  await province.post(`/admin/purchases/${waiting.purchase_id}/confirm-transfer`, { amount: waiting.amount })
}

async function ask(path: string, method: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
  const reply = await fetch(new URL(path, process.env["BACKEND_URL"]), {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
  return (await reply.json()) as Answer
}
