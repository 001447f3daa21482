import type { Change } from "@opop/vendor/contract/changes"

/** Changes come in bursts: one purchase touches each of its products. */
const collectedFor = 200
const perMessage = 200
const attempts = [0, 1000, 5000]

type Storefront = { url: string; secret: string }
type Warn = (message: string) => void

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

const waiting = new Map<string, Change>()
let sending: Promise<void> | undefined

/**
 * Has the shop make pages anew that show these. Collects for a moment, sends each change once, tries again when the shop does
 * not answer. Afterwards pages mend themselves when their time is over.
 * @returns when the message that carries these changes has been sent or given up
 */
export function tellStorefront(changes: Change[], storefront: Storefront, warn: Warn): Promise<void> {
  for (const change of changes) waiting.set(JSON.stringify(change), change)
  if (!changes.length) return Promise.resolve()
  sending ??= wait(collectedFor).then(() => {
    const collected = [...waiting.values()]
    waiting.clear()
    sending = undefined
    return send(collected, storefront, warn)
  })
  return sending
}

async function send(changes: Change[], storefront: Storefront, warn: Warn): Promise<void> {
  for (let start = 0; start < changes.length; start += perMessage)
    await post(changes.slice(start, start + perMessage), storefront, warn)
}

async function post(changes: Change[], { url, secret }: Storefront, warn: Warn): Promise<void> {
  let reason: unknown
  for (const pause of attempts) {
    await wait(pause)
    try {
      const response = await fetch(new URL("/api/revalidate", url), {
        method: "POST",
        headers: { "content-type": "application/json", "x-storefront-secret": secret },
        body: JSON.stringify({ changes }),
        signal: AbortSignal.timeout(5000),
      })
      if (response.ok) return
      reason = `it answered ${response.status}`
    } catch (error) {
      reason = error instanceof Error ? error.message : error
    }
  }
  warn(`The storefront at ${url} was not told of ${changes.length} changes: ${reason}`)
}
