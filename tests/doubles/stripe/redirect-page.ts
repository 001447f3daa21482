import type { Intent } from "./objects"

/** Where a redirect method sends the buyer: the wallet's own page. */
export function redirectPage(intent: Intent): string {
  const returnUrl = (intent.next_action?.["redirect_to_url"] as { return_url?: string } | undefined)?.return_url ?? ""
  const data = JSON.stringify({ id: intent.id, secret: intent.client_secret, returnUrl }).replace(/</g, "\\u003c")
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>GoPay test page</title>
<main><h1>GoPay test page</h1><p>${intent.amount} ${intent.currency.toUpperCase()}</p>
<button type="button" data-outcome="succeed">Authorize test payment</button>
<button type="button" data-outcome="fail">Fail test payment</button>
<button type="button" data-outcome="processing">Leave it processing</button></main>
<script>
const { id, secret, returnUrl } = ${data}
for (const button of document.querySelectorAll("button")) button.addEventListener("click", async () => {
  const outcome = button.dataset.outcome
  await fetch("/authorize/" + id, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ outcome, client_secret: secret }) })
  const back = new URL(returnUrl)
  back.searchParams.set("payment_intent", id)
  back.searchParams.set("payment_intent_client_secret", secret)
  back.searchParams.set("redirect_status", outcome === "fail" ? "failed" : outcome === "processing" ? "pending" : "succeeded")
  location.assign(back)
})
</script></html>`
}
