// The card gateway's double for tests: answers like Stripe, charges nobody.
import { join } from "node:path"
import { root } from "../settings.mjs"
import { startServer } from "./server.mjs"

/**
 * @param {{ logs: string, port: number, webhook: string, auto: boolean }} options `webhook`: who is told what happened;
 *   `auto`: by itself, or only when the control interface says so
 */
export async function startStripeDouble({ logs, port, webhook, auto }) {
  const url = `http://127.0.0.1:${port}`
  const running = await startServer({
    name: "gateway's double",
    command: process.execPath,
    args: [join(root, "tests", "doubles", "stripe", "start.mjs"), String(port)],
    cwd: join(root, "tests"),
    env: { NODE_ENV: "test" },
    log: join(logs, "stripe-double.log"),
    ready: `${url}/_double/calls`,
  })
  const body = JSON.stringify({ url: webhook, secret: "whsec_double", auto })
  await fetch(`${url}/_double/webhooks`, { method: "POST", body })
  return { ...running, url }
}
