import { setTimeout as wait } from "node:timers/promises"

/** Longer than an answer takes to be put together. */
const pauseMs = 500

/** What nobody waits for (letters, books) begins after what somebody waits for: the buyer's answer, made by the same process. */
export const afterAnswer = (): Promise<void> => wait(pauseMs, undefined, { ref: false })
