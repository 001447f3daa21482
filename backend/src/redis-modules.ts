/** One attempt is not enough: a failed subscriber would lose an index update or a page refresh for good. */
const retries = { attempts: 5, backoff: { type: "exponential", delay: 1000 }, removeOnComplete: true }

/** Several processes need events, workflows and locks in common; one process is fine with what Medusa does in memory. */
export function redisModules(redisUrl: string | undefined) {
  if (!redisUrl) return []
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl, jobOptions: retries } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/locking-redis", id: "locking-redis", is_default: true, options: { redisUrl } },
        ],
      },
    },
  ]
}
