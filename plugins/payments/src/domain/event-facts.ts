const kept = [
  "object",
  "status",
  "amount",
  "currency",
  "payment_intent",
  "charge",
  "destination",
  "failure_code",
] as const
type Facts = Record<string, string | number | boolean | null>

/** What is worth keeping of an event: plain facts of a fixed list, nothing personal, no secrets. */
export function eventFacts(event: { account?: string | null; data: { object: unknown } }): Facts {
  const object = event.data.object as Record<string, unknown>
  const facts: Facts = {}
  for (const name of kept) {
    const value = object[name]
    if (["string", "number", "boolean"].includes(typeof value)) facts[name] = value as string
  }
  if (event.account) facts["account"] = event.account
  return facts
}
